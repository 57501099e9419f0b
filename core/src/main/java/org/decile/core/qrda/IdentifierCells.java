package org.decile.core.qrda;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.decile.core.fault.Shown;
import org.decile.core.file.TableRow;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.measure.MeasureId;
import org.decile.core.measure.Population;
import org.decile.core.measure.Stratum;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.submission.CollectionTypeWords;
import org.decile.core.submission.UnknownMeasure;

/// The cells of one row of a table of identifiers. Every one is checked, so that a row can have several faults.
final class IdentifierCells {
    private static final List<Population> NEEDED =
            List.of(Population.INITIAL_POPULATION, Population.DENOMINATOR, Population.NUMERATOR);

    private final TableRow row;

    IdentifierCells(TableRow row) {
        this.row = row;
    }

    /// @param index its place among the measure's rates, from 0; empty when the cell has a fault
    /// @param apart whether files tell it apart: there are identifiers of populations, sound or not
    record Rate(Optional<Integer> index, Stratum stratum, boolean apart) {}

    /// Holds no identifier at all, as the official tables do for measures that files do not report.
    boolean isBlank() {
        return Stream.concat(
                        Stream.of(QrdaIdentifierFile.UUID, QrdaIdentifierFile.REPORTED),
                        Arrays.stream(Population.values()).map(Population::column))
                .allMatch(column -> row.text(column).isEmpty());
    }

    Optional<Measure> measure(Function<PerformanceYear, MeasureCatalog> catalogs) {
        Optional<PerformanceYear> year = year();
        Optional<MeasureId> id =
                row.coded(QrdaIdentifierFile.MEASURE, IdentifierCells::id, "Write three digits, such as 001.");
        return year.isPresent() && id.isPresent() ? measure(id.get(), catalogs.apply(year.get())) : Optional.empty();
    }

    Optional<String> measureUuid() {
        return row.needed(QrdaIdentifierFile.UUID, "Write the identifier of the electronic measure.")
                .filter(text -> isUuid(text, QrdaIdentifierFile.UUID));
    }

    Rate rate() {
        Optional<Integer> index =
                row.whole(QrdaIdentifierFile.INDEX, "Count the measure's rates from 0, in CMS's order.");
        return new Rate(index, new Stratum(row.text(QrdaIdentifierFile.NAME), populations(), reported()), isApart());
    }

    private Optional<PerformanceYear> year() {
        NavigableSet<PerformanceYear> years = MeasureCatalogs.years();
        String text = row.text(QrdaIdentifierFile.YEAR);
        Optional<PerformanceYear> year =
                years.stream().filter(some -> some.toString().equals(text)).findFirst();
        if (year.isEmpty()) {
            row.fault(
                    QrdaIdentifierFile.YEAR,
                    "There are no measures for this year.",
                    "Write a year from %s to %s.".formatted(years.first(), years.last()));
        }
        return year;
    }

    private Optional<Measure> measure(MeasureId id, MeasureCatalog catalog) {
        Optional<Measure> measure = catalog.find(id);
        if (measure.isEmpty()) {
            row.fault(
                    QrdaIdentifierFile.MEASURE,
                    UnknownMeasure.problem(id, catalog),
                    UnknownMeasure.remedy(id, catalog));
        } else if (!measure.get().isCollectedBy(CollectionType.ELECTRONIC_CQM)) {
            row.fault(
                    QrdaIdentifierFile.MEASURE,
                    CollectionTypeWords.notCollected(measure.get(), CollectionType.ELECTRONIC_CQM),
                    CollectionTypeWords.collected(measure.get()));
            return Optional.empty();
        }
        return measure;
    }

    private boolean isApart() {
        return Arrays.stream(Population.values())
                .anyMatch(population -> !row.text(population.column()).isEmpty());
    }

    private Map<Population, String> populations() {
        Map<Population, String> populations = new EnumMap<>(Population.class);
        Set<String> seen = new HashSet<>();
        for (Population population : Population.values()) {
            String uuid = row.text(population.column());
            if (!uuid.isEmpty() && isUuid(uuid, population.column())) {
                populations.put(population, uuid);
                if (!seen.add(QrdaText.guid(uuid))) {
                    row.fault(
                            population.column(),
                            "Another population of the row has the same identifier.",
                            "Each has one of its own; compare them with CMS's table.");
                }
            }
        }
        if (!populations.isEmpty()) {
            needed();
        }
        return populations;
    }

    private void needed() {
        for (Population population : NEEDED) {
            row.needed(population.column(), "A rate needs its initial population, its denominator and its numerator.");
        }
    }

    private List<String> reported() {
        String text = row.text(QrdaIdentifierFile.REPORTED);
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(";", -1))
                        .map(String::strip)
                        .filter(uuid -> isUuid(uuid, QrdaIdentifierFile.REPORTED))
                        .toList();
    }

    private boolean isUuid(String text, String column) {
        boolean uuid = QrdaText.isGuid(text);
        if (!uuid) {
            row.fault(
                    column,
                    "%s is not an identifier as CMS writes them.".formatted(Shown.quoted(text)),
                    "Copy all of its 32 digits and letters from a to f, with the four hyphens between them.");
        }
        return uuid;
    }

    private static Optional<MeasureId> id(String text) {
        try {
            return Optional.of(MeasureId.of(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
