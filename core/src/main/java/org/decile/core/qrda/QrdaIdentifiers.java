package org.decile.core.qrda;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.decile.core.file.TableFaults;
import org.decile.core.file.TableFile;
import org.decile.core.file.TableRow;
import org.decile.core.measure.MeasureId;
import org.decile.core.measure.Population;
import org.decile.core.measure.Stratum;
import org.decile.core.mips.PerformanceYear;

/// Identifiers of measures and populations that came after the official tables were built in, such as those of a year
/// for which CMS had published none. They stand in place of the official ones of their years.
public final class QrdaIdentifiers {
    private static final String YEAR = "performanceYear";
    private static final String MEASURE = "measureId";
    private static final String NAME = "name";
    private static final String UUID = "eMeasureUuid";

    private final Map<PerformanceYear, Map<MeasureId, Entry>> years;

    private QrdaIdentifiers(Map<PerformanceYear, Map<MeasureId, Entry>> years) {
        this.years = years;
    }

    /// @param uuid of the measure
    record Entry(String uuid, List<Stratum> strata) {}

    public static QrdaIdentifiers none() {
        return new QrdaIdentifiers(Map.of());
    }

    /// Reads a table with the columns of the official `strata.csv`: one row for each rate of a measure.
    ///
    /// @param faults takes what is wrong; what is read is then of no use
    /// @throws IOException when the stream cannot be read
    public static QrdaIdentifiers read(InputStream csv, TableFaults faults) throws IOException {
        Map<PerformanceYear, Map<MeasureId, Entry>> years = new HashMap<>();
        new TableFile(columns(), faults).read(csv, row -> add(row, years));
        return new QrdaIdentifiers(years);
    }

    /// Those of a year; empty when none were loaded.
    Optional<Map<MeasureId, Entry>> of(PerformanceYear year) {
        return Optional.ofNullable(years.get(year));
    }

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(YEAR, MEASURE, "strataIndex", NAME, UUID));
        for (Population population : Population.values()) {
            columns.add(population.column());
        }
        columns.add("reportingStrataUuids");
        return columns;
    }

    private static void add(TableRow row, Map<PerformanceYear, Map<MeasureId, Entry>> years) {
        Optional<PerformanceYear> year = row.coded(YEAR, QrdaIdentifiers::year, "Write the year in four digits.");
        Optional<MeasureId> id = row.coded(MEASURE, QrdaIdentifiers::id, "Write three digits, such as 001.");
        Optional<String> uuid = row.needed(UUID, "Write the identifier of the electronic measure.");
        if (year.isPresent() && id.isPresent() && uuid.isPresent()) {
            years.computeIfAbsent(year.get(), _ -> new HashMap<>())
                    .computeIfAbsent(id.get(), _ -> new Entry(uuid.get(), new ArrayList<>()))
                    .strata()
                    .add(stratum(row));
        }
    }

    private static Stratum stratum(TableRow row) {
        Map<Population, String> populations = new EnumMap<>(Population.class);
        for (Population population : Population.values()) {
            String uuid = row.text(population.column());
            if (!uuid.isEmpty()) {
                populations.put(population, uuid);
            }
        }
        return new Stratum(row.text(NAME), populations, List.of());
    }

    private static Optional<PerformanceYear> year(String text) {
        try {
            return Optional.of(PerformanceYear.of(text));
        } catch (IllegalArgumentException notAYear) {
            return Optional.empty();
        }
    }

    private static Optional<MeasureId> id(String text) {
        try {
            return Optional.of(MeasureId.of(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
