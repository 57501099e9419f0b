package org.decile.core.submission;

import java.util.Optional;
import org.decile.core.fault.Faults;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.number.Rate;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.practice.TaxpayerIdentificationNumber;

/// Reads one row after the other; every cell is checked, also when another cell of the row has a fault.
final class RowReader {
    private final PlainRow plainRow;
    private final KnownMeasures measures;
    private final OwnerCells ownerCells;
    private final MeasureCells measureCells;
    private final ResultCells resultCells;
    private final Faults faults;

    /// @param measures of the only year whose rows are taken
    RowReader(TaxpayerIdentificationNumber tin, KnownMeasures measures, Faults faults, Faults warnings) {
        this.plainRow = new PlainRow(tin, measures);
        this.measures = measures;
        this.ownerCells = new OwnerCells(measures.catalog().year(), tin, faults, warnings);
        this.measureCells = new MeasureCells(measures.catalog(), faults);
        this.resultCells = new ResultCells(faults, warnings);
        this.faults = faults;
    }

    /// A row as far as it could be read.
    ///
    /// @param result empty when any cell of the row has a fault
    record Read(
            int line,
            Optional<NationalProviderIdentifier> npi,
            KnownMeasure measure,
            Optional<String> stratum,
            boolean endToEnd,
            Optional<StratumResult> result) {

        /// Without what stands there.
        @Override
        public String toString() {
            return "Read[row %d]".formatted(line);
        }
    }

    /// Empty when it is not even clear whose result of which measure the row holds.
    Optional<Read> read(ResultRow row) {
        Read plain = plainRow.read(row);
        return plain == null ? readEachCell(row) : Optional.of(plain);
    }

    /// The same for a row of any form.
    Optional<Read> readEachCell(ResultRow row) {
        ownerCells.checkYear(row);
        ownerCells.checkPractice(row);
        Optional<Optional<NationalProviderIdentifier>> npi = ownerCells.npi(row);
        Optional<Measure> measure = measureCells.measure(row);
        Optional<CollectionType> type = measureCells.collectionType(row, measure);
        Optional<Boolean> endToEnd = resultCells.endToEnd(row);
        Optional<Counts> counts = resultCells.counts(row, measure, type);
        Optional<Rate> rate = resultCells.rate(row, measure, counts);
        if (npi.isEmpty() || measure.isEmpty() || type.isEmpty()) {
            return Optional.empty();
        }
        Optional<Optional<String>> stratum = measureCells.stratum(row, measure.get());
        if (stratum.isEmpty()) {
            return Optional.empty();
        }
        boolean sound = counts.isPresent() && faults.isSoundSoFar(row.line());
        Optional<StratumResult> result =
                sound ? Optional.of(new StratumResult(stratum.get(), counts.get(), rate)) : Optional.empty();
        KnownMeasure known = measures.of(row, measure.get(), type.get());
        return Optional.of(new Read(row.line(), npi.get(), known, stratum.get(), endToEnd.orElse(false), result));
    }
}
