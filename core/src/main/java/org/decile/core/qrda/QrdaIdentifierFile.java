package org.decile.core.qrda;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.decile.core.file.CsvText;
import org.decile.core.file.FormulaGuard;
import org.decile.core.file.TableFault;
import org.decile.core.file.TableFaults;
import org.decile.core.file.TableFile;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.MeasureId;
import org.decile.core.measure.Population;
import org.decile.core.measure.Stratum;
import org.decile.core.mips.PerformanceYear;

/// Identifiers as a table with the columns of the official `strata.csv`: one row for each rate of a measure.
public final class QrdaIdentifierFile {
    static final String YEAR = "performanceYear";
    static final String MEASURE = "measureId";
    static final String INDEX = "strataIndex";
    static final String NAME = "name";
    static final String UUID = "eMeasureUuid";
    static final String REPORTED = "reportingStrataUuids";
    private static final List<String> COLUMNS = allColumns();

    private QrdaIdentifierFile() {}

    /// The names of all columns.
    public static List<String> columns() {
        return COLUMNS;
    }

    static QrdaIdentifiers read(InputStream csv, Function<PerformanceYear, MeasureCatalog> catalogs, TableFaults faults)
            throws IOException {
        IdentifierRows rows = new IdentifierRows(catalogs);
        new TableFile(COLUMNS, faults).read(csv, rows::add);
        QrdaIdentifiers identifiers = rows.finished();
        if (faults.isEmpty() && identifiers.years().isEmpty()) {
            faults.add(TableFault.ofFile(
                    "The table holds no identifiers.", "Write those of at least one measure and its populations."));
        }
        return identifiers;
    }

    /// Identifiers as CSV, which [QrdaIdentifiers#read] takes.
    public static String write(PerformanceYear year, SortedMap<MeasureId, MeasureIdentifiers> measures) {
        List<List<String>> rows = new ArrayList<>();
        measures.forEach((id, known) -> {
            for (int i = 0; i < known.rates().size(); i++) {
                rows.add(cells(year, id, i, known));
            }
        });
        return CsvText.of(COLUMNS, rows);
    }

    /// A table to begin with: a row for each rate of the year's electronic measures, without the identifiers.
    public static String template(MeasureCatalog catalog) {
        SortedMap<MeasureId, MeasureIdentifiers> blank = new TreeMap<>();
        for (Measure measure : electronic(catalog)) {
            List<Stratum> rates = measure.strata().isEmpty()
                    ? List.of(blank(""))
                    : measure.strata().stream().map(some -> blank(some.name())).toList();
            blank.put(measure.id(), new MeasureIdentifiers("", rates));
        }
        return write(catalog.year(), blank);
    }

    /// The measures that files of the year can report.
    public static List<Measure> electronic(MeasureCatalog catalog) {
        return catalog.all().stream()
                .filter(measure -> measure.isCollectedBy(CollectionType.ELECTRONIC_CQM))
                .toList();
    }

    private static Stratum blank(String name) {
        return new Stratum(name, Map.of(), List.of());
    }

    private static List<String> cells(PerformanceYear year, MeasureId id, int index, MeasureIdentifiers known) {
        Stratum rate = known.rates().get(index);
        List<String> cells = new ArrayList<>(List.of(
                year.toString(),
                id.value(),
                Integer.toString(index),
                FormulaGuard.put(rate.name()),
                FormulaGuard.put(known.uuid())));
        for (Population population : Population.values()) {
            cells.add(FormulaGuard.put(rate.populations().getOrDefault(population, "")));
        }
        cells.add(String.join(";", rate.reportingStrata()));
        return cells;
    }

    private static List<String> allColumns() {
        List<String> columns = new ArrayList<>(List.of(YEAR, MEASURE, INDEX, NAME, UUID));
        for (Population population : Population.values()) {
            columns.add(population.column());
        }
        columns.add(REPORTED);
        return List.copyOf(columns);
    }
}
