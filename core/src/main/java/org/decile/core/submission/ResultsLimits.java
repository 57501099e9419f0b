package org.decile.core.submission;

import org.decile.core.fault.Fault;
/// How large a results file may be. A practice of 500 clinicians with ten measures each has 5,000 rows.

public final class ResultsLimits {
    public static final int BYTES = 20 * 1024 * 1024;
    static final int ROWS = 200_000;
    static final int CELL_CHARACTERS = 500;
    /// Most cases a count may hold.
    public static final long CASES = 100_000_000;

    static final Fault TOO_LARGE =
            Fault.ofFile("The file is larger than 20 MB.", "Split it, so that each part holds some of the measures.");
    static final Fault TOO_MANY_ROWS = Fault.ofFile(
            "The file has more than 200,000 rows.", "Split it, so that each part holds some of the measures.");

    private ResultsLimits() {}
}
