package org.decile.ui.measure;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.mips.PerformanceYear;

/// What radiology can report in a year: the MIPS measures of CMS's radiology sets, and the measures of the American
/// College of Radiology's registry, whose ids begin with ACRAD, among all QCDR measures.
///
/// @param mips those in the sets, by id
/// @param registry those of the college's registry, by id
/// @param allQcdr how many QCDR measures of all specialties CMS approved
/// @param elsewhere what somebody else counted, where we know of it
record RadiologyOffer(
        PerformanceYear year, List<Measure> mips, List<Measure> registry, int allQcdr, Optional<Count> elsewhere) {

    static final String REGISTRY = "ACRAD";
    private static final Set<String> SETS = Set.of("diagnosticRadiology", "interventionalRadiology");
    private static final List<NamedCsvRecord> COUNTS = read();

    /// @param source whose counts they are
    record Count(int mips, int qcdr, String source) {}

    /// Whether a specialty set is one of radiology's.
    static boolean isRadiology(String set) {
        return SETS.contains(set);
    }

    static RadiologyOffer of(MeasureCatalog catalog) {
        return new RadiologyOffer(
                catalog.year(),
                catalog.all().stream()
                        .filter(measure ->
                                measure.availability().specialtySets().stream().anyMatch(RadiologyOffer::isRadiology))
                        .toList(),
                catalog.all().stream()
                        .filter(measure ->
                                measure.traits().qcdr() && measure.id().value().startsWith(REGISTRY))
                        .toList(),
                (int) catalog.all().stream()
                        .filter(measure -> measure.traits().qcdr())
                        .count(),
                elsewhere(catalog.year()));
    }

    private static Optional<Count> elsewhere(PerformanceYear year) {
        return COUNTS.stream()
                .filter(row -> row.getField("performanceYear").equals(year.toString()))
                .findFirst()
                .map(row -> new Count(
                        Integer.parseInt(row.getField("mipsMeasures")),
                        Integer.parseInt(row.getField("qcdrMeasures")),
                        row.getField("source")));
    }

    private static List<NamedCsvRecord> read() {
        try (InputStream stream =
                Objects.requireNonNull(RadiologyOffer.class.getResourceAsStream("radiology-offers.csv"))) {
            return CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8)).stream()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
