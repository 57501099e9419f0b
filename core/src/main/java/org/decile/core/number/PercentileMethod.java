package org.decile.core.number;

import java.util.Optional;
import org.decile.core.file.Coded;

/// How a percentile is taken from a finite sample. All methods are exact: ranks are whole numbers, and what falls
/// between two values is rounded half up to the last digit of the values.
public enum PercentileMethod implements Coded {
    /// The averaging empirical quantile (Hyndman and Fan's type 2): the smallest value that at least so large a share
    /// of the sample does not exceed; where the share is met exactly, the mean of that value and the next.
    AVERAGING("averaging", "averaging empirical quantile (Hyndman-Fan 2)") {
        @Override
        long between(long[] sorted, int from, long part, long whole, int count) {
            long rank = count * part / whole;
            long low = sorted[from + (int) Math.max(rank - 1, 0)];
            long high = sorted[from + (int) Math.min(rank, count - 1)];
            return count * part % whole == 0 ? FixedPoint.halfUp(low + high, 1, 2) : high;
        }
    },
    /// Linear interpolation between the two nearest ranks (Hyndman and Fan's type 7), as spreadsheets do it.
    INTERPOLATION("interpolation", "linear interpolation (Hyndman-Fan 7)") {
        @Override
        long between(long[] sorted, int from, long part, long whole, int count) {
            long way = (count - 1) * part;
            int rank = (int) (way / whole);
            long low = sorted[from + rank];
            long high = sorted[from + Math.min(rank + 1, count - 1)];
            return FixedPoint.halfUp(low * whole + (high - low) * (way % whole), 1, whole);
        }
    };

    private final String code;
    private final String label;

    PercentileMethod(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /// The word in options and files.
    @Override
    public String code() {
        return code;
    }

    /// The name to read.
    public String label() {
        return label;
    }

    public static Optional<PercentileMethod> find(String code) {
        return Coded.find(values(), code);
    }

    /// The value below which the share `part / whole` of the sample lies.
    ///
    /// @param sorted holds the sample ascending from index `from` up to, not including, `to`
    /// @param part from 0 (the least value) to `whole` (the greatest)
    /// @throws IllegalArgumentException when the sample is empty
    public long of(long[] sorted, int from, int to, long part, long whole) {
        if (to <= from) {
            throw new IllegalArgumentException("a percentile needs at least one value");
        }
        return between(sorted, from, part, whole, to - from);
    }

    abstract long between(long[] sorted, int from, long part, long whole, int count);
}
