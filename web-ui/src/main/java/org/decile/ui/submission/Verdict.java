package org.decile.ui.submission;

import org.decile.core.submission.MeasureResultsReading;
import org.decile.ui.component.Numbers;

/// The first sentence about a checked file.
final class Verdict {

    private Verdict() {}

    /// `12 rows read; 3 cannot be used.`
    static String of(UploadCheck check) {
        return switch (check) {
            case UploadCheck.Ready ready -> rows(ready.reading().rows()) + " read; all can be used.";
            case UploadCheck.Refused refused -> of(refused.reading());
        };
    }

    private static String of(MeasureResultsReading.Faulty reading) {
        return reading.unusableRows() == 0
                ? "The file cannot be used as it is."
                : "%s read; %s cannot be used.".formatted(rows(reading.rows()), Numbers.count(reading.unusableRows()));
    }

    private static String rows(int rows) {
        return rows == 1 ? "1 row" : Numbers.count(rows) + " rows";
    }
}
