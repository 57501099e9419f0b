package org.decile.core.submission;

import java.util.Optional;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.practice.NpiCheckDigit;
import org.decile.core.practice.TaxpayerIdentificationNumber;
import org.jspecify.annotations.Nullable;

/// Reads rows in which everything is in its plainest form, as it is in almost all, straight from their characters.
/// Whatever is remarkable, sound or not, is left to the reader that looks at each cell by itself; that a plain row is
/// read by both alike is tested.
final class PlainRow {
    private static final int NPI_DIGITS = 10;

    private final TaxpayerIdentificationNumber tin;
    private final String year;
    private final KnownMeasures measures;
    /// Of the row at hand; most rows have that of the row before.
    private Optional<NationalProviderIdentifier> npi = Optional.empty();

    PlainRow(TaxpayerIdentificationNumber tin, KnownMeasures measures) {
        this.tin = tin;
        this.year = measures.catalog().year().toString();
        this.measures = measures;
    }

    /// Nothing when the row is not plain.
    RowReader.@Nullable Read read(ResultRow row) {
        if (!isOwn(row) || !isBare(row)) {
            return null;
        }
        KnownMeasure measure = measures.find(row);
        if (measure == null || !measure.isPlain() || !hasPlainNpi(row)) {
            return null;
        }
        Counts counts = counts(row, measure);
        return counts == null
                ? null
                : new RowReader.Read(
                        row.line(),
                        npi,
                        measure,
                        Optional.empty(),
                        row.cells().holds(row.place(ResultsColumn.END_TO_END), "true"),
                        Optional.of(new StratumResult(Optional.empty(), counts, Optional.empty())));
    }

    private boolean isOwn(ResultRow row) {
        return row.cells().holds(row.place(ResultsColumn.TIN), tin.digits())
                && row.cells().holds(row.place(ResultsColumn.YEAR), year);
    }

    /// Has neither stratum nor rate, and says plainly whether it was reported from end to end.
    private static boolean isBare(ResultRow row) {
        int endToEnd = row.place(ResultsColumn.END_TO_END);
        return row.isEmpty(ResultsColumn.STRATUM)
                && row.isEmpty(ResultsColumn.RATE)
                && (row.cells().isEmpty(endToEnd)
                        || row.cells().holds(endToEnd, "true")
                        || row.cells().holds(endToEnd, "false"));
    }

    /// Has none, or one about which there is nothing to say.
    private boolean hasPlainNpi(ResultRow row) {
        int place = row.place(ResultsColumn.NPI);
        if (row.cells().isEmpty(place)) {
            npi = Optional.empty();
            return true;
        }
        if (npi.isPresent() && row.cells().holds(place, npi.get().digits())) {
            return true;
        }
        String digits = row.cells().text(place);
        boolean plain =
                digits.length() == NPI_DIGITS && row.cells().digits(place) >= 0 && NpiCheckDigit.isRight(digits);
        npi = plain ? Optional.of(new NationalProviderIdentifier(digits)) : Optional.empty();
        return plain;
    }

    private static @Nullable Counts counts(ResultRow row, KnownMeasure measure) {
        long eligible = row.cells().digits(row.place(ResultsColumn.ELIGIBLE));
        long met = row.cells().digits(row.place(ResultsColumn.MET));
        long notMet = row.cells().digits(row.place(ResultsColumn.NOT_MET));
        long exclusion = optional(row, ResultsColumn.EXCLUSION);
        long exception = optional(row, ResultsColumn.EXCEPTION);
        boolean whole = (eligible | met | notMet | exclusion | exception) >= 0 && eligible <= Cases.MOST;
        boolean within = whole
                && Math.max(met, notMet) <= eligible
                && Math.max(exclusion, exception) <= eligible
                && met + notMet + exclusion + exception <= eligible;
        return within && (exclusion == 0 || measure.mayExclude())
                ? new Counts(eligible, met, notMet, exclusion, exception)
                : null;
    }

    private static long optional(ResultRow row, ResultsColumn column) {
        return row.isEmpty(column) ? 0 : row.cells().digits(row.place(column));
    }
}
