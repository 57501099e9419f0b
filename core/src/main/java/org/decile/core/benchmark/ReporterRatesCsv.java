package org.decile.core.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.decile.core.file.TableFaults;
import org.decile.core.file.TableFile;
import org.decile.core.file.TableRow;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.MeasureId;
import org.decile.core.measure.RateUnit;
import org.decile.core.number.Rate;

/// Reads reporters' rates, one row for each submission, measure and collection type.
public final class ReporterRatesCsv {
    /// The names of the columns, in any order.
    public static final List<String> COLUMNS =
            List.of("measureId", "submissionMethod", "performanceRate", "caseCount", "dataCompleteness");

    private final MeasureCatalog catalog;
    private final TableFaults faults;
    private final Map<String, Measure> found = new HashMap<>();

    /// @param catalog the measures of the year that the rates are of
    public ReporterRatesCsv(MeasureCatalog catalog, TableFaults faults) {
        this.catalog = catalog;
        this.faults = faults;
    }

    /// Hands over every sound row; the others become faults.
    ///
    /// @throws IOException when the stream cannot be read
    public void read(InputStream stream, Consumer<ReporterRate> reporters) throws IOException {
        new TableFile(COLUMNS, faults).read(stream, row -> reporter(row).ifPresent(reporters));
    }

    private Optional<ReporterRate> reporter(TableRow row) {
        Optional<Measure> measure = measure(row);
        Optional<CollectionType> type = type(row, measure);
        Optional<Rate> rate = rate(row, measure);
        Optional<Integer> cases = row.whole("caseCount", "Write the number of cases in digits, such as 120.");
        Optional<Rate> completeness = completeness(row);
        if (measure.isEmpty() || type.isEmpty() || rate.isEmpty() || cases.isEmpty() || completeness.isEmpty()) {
            return Optional.empty();
        }
        BenchmarkKey key = new BenchmarkKey(measure.get().id(), type.get());
        return Optional.of(new ReporterRate(key, rate.get(), cases.get(), completeness.get()));
    }

    private Optional<Measure> measure(TableRow row) {
        String column = "measureId";
        Optional<String> text = row.needed(column, "Write the measure's id, such as 001.");
        Optional<Measure> measure = text.flatMap(this::find);
        if (text.isPresent() && measure.isEmpty()) {
            row.fault(
                    column,
                    "Measure %s is not among the measures of %s.".formatted(Quoted.of(text.get()), catalog.year()),
                    "Check the id and the year.");
        }
        return measure;
    }

    private Optional<Measure> find(String text) {
        Measure known = found.get(text);
        return known != null ? Optional.of(known) : lookedUp(text);
    }

    private Optional<Measure> lookedUp(String text) {
        try {
            Optional<Measure> measure = catalog.find(MeasureId.of(text));
            measure.ifPresent(some -> found.put(text, some));
            return measure;
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<CollectionType> type(TableRow row, Optional<Measure> measure) {
        String column = "submissionMethod";
        Optional<CollectionType> type =
                row.coded(column, CollectionType::find, "Use one of %s.".formatted(CollectionType.codes()));
        if (type.isPresent() && measure.isPresent() && !measure.get().isCollectedBy(type.get())) {
            row.fault(
                    column,
                    "Measure %s has no %s in %s."
                            .formatted(
                                    measure.get().id(),
                                    type.get().code(),
                                    measure.get().year()),
                    "Check the measure and the collection type.");
            return Optional.empty();
        }
        return type;
    }

    private static Optional<Rate> rate(TableRow row, Optional<Measure> measure) {
        String column = "performanceRate";
        Optional<Rate> rate = fourDecimals(row, column, "Write the rate, such as 82.31.");
        boolean percent =
                measure.map(Measure::rateUnit).filter(RateUnit.PERCENT::equals).isPresent();
        return percent ? rate.filter(some -> isPercentage(row, column, some)) : rate;
    }

    private static Optional<Rate> completeness(TableRow row) {
        String column = "dataCompleteness";
        return fourDecimals(
                        row, column, "Write the percentage of eligible cases reported on; 100 where CMS calculates.")
                .filter(some -> isPercentage(row, column, some));
    }

    private static Optional<Rate> fourDecimals(TableRow row, String column, String remedy) {
        Optional<BigDecimal> number = row.number(column, remedy);
        if (number.isPresent() && number.get().stripTrailingZeros().scale() > 4) {
            row.fault(column, "The number has more than four decimals.", "Round it to four.");
            return Optional.empty();
        }
        return number.map(Rate::of);
    }

    private static boolean isPercentage(TableRow row, String column, Rate rate) {
        boolean fits = rate.compareTo(Rate.ZERO) >= 0 && rate.compareTo(Rate.HUNDRED) <= 0;
        if (!fits) {
            row.fault(column, "%s is not a percentage.".formatted(rate), "Write a number from 0 to 100.");
        }
        return fits;
    }
}
