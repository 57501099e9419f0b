package org.decile.core.measure;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.decile.core.mips.PerformanceYear;

/// Reads a table of measures that stands in for the built-in one of a year. It has the columns of the official tables;
/// what is not needed may be empty or left out, and a measure's strata are those the table names.
final class MeasureTable {
    private static final String YEAR = "performanceYear";
    private static final String ID = "measureId";
    private static final String LIST_SEPARATOR = ";";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String name;

    /// @param name of the file, for messages
    MeasureTable(String name) {
        this.name = name;
    }

    /// @throws MeasureTableException when a cell is not as expected
    List<Measure> read(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        String table = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(table)) {
            List<Measure> measures = new ArrayList<>();
            for (NamedCsvRecord cells : records) {
                measures.add(measure(new Row(name, cells)));
            }
            return measures;
        } catch (CsvParseException e) {
            throw new MeasureTableException(
                    "%s: The file cannot be read as CSV. Check that every row has as many cells as the first."
                            .formatted(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Measure measure(Row row) {
        PerformanceYear year = row.required(YEAR, MeasureTable::year, "Write the performance year in four digits.");
        MeasureId id = row.required(ID, MeasureTable::id, "Write three digits such as 001, or a QCDR measure's name.");
        return new Measure(
                id,
                year,
                row.text("title"),
                traits(row),
                new MeasureAvailability(
                        row.coded("firstPerformanceYear", MeasureTable::number, 0),
                        row.collectionTypes("submissionMethods"),
                        new TreeSet<>(row.list("measureSets")),
                        Set.copyOf(row.list("allowedPrograms"))),
                MeasureChanges.of(row::flag, row::collectionTypes),
                row.optional("eMeasureId").map(code -> new ElectronicMeasure(code, row.optional("eMeasureUuid"))),
                row.list("strataNames").stream()
                        .map(stratum -> new Stratum(stratum, Map.of(), List.of()))
                        .toList());
    }

    private static MeasureTraits traits(Row row) {
        return new MeasureTraits(
                row.coded("measureType", MeasureType::find, MeasureType.PROCESS),
                row.flag("isHighPriority") ? Optional.of(highPriority(row)) : Optional.empty(),
                row.flag("isInverse"),
                row.coded("metricType", MetricType::find, MetricType.SINGLE_RATE),
                row.optional("overallAlgorithm")
                        .map(code -> row.coded("overallAlgorithm", OverallAlgorithm::find, OverallAlgorithm.SPLIT)),
                row.flag("isRegistryMeasure"));
    }

    private static HighPriority highPriority(Row row) {
        return new HighPriority(
                row.coded("highPriorityKind", HighPriority.Kind::find, HighPriority.Kind.UNSPECIFIED),
                row.coded("highPriorityBasis", HighPriority.Basis::find, HighPriority.Basis.NONE));
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[0-9]{4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<PerformanceYear> year(String text) {
        return OfficialYears.all().stream()
                .filter(year -> year.toString().equals(text))
                .findFirst();
    }

    private static Optional<MeasureId> id(String text) {
        try {
            return Optional.of(MeasureId.of(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /// A row, whose faults name file, line and column.
    private record Row(String file, NamedCsvRecord cells) {

        String text(String column) {
            return cells.findField(column).orElse("").strip();
        }

        Optional<String> optional(String column) {
            return Optional.of(text(column)).filter(text -> !text.isEmpty());
        }

        List<String> list(String column) {
            return optional(column)
                    .map(text -> Arrays.asList(text.split(LIST_SEPARATOR, -1)))
                    .orElse(List.of());
        }

        <T> T required(String column, Function<String, Optional<T>> find, String remedy) {
            return find.apply(text(column)).orElseThrow(() -> broken(column, remedy));
        }

        <T> T coded(String column, Function<String, Optional<T>> find, T otherwise) {
            return optional(column)
                    .map(text -> find.apply(text).orElseThrow(() -> broken(column, "Use the words of CMS's tables.")))
                    .orElse(otherwise);
        }

        boolean flag(String column) {
            return switch (text(column)) {
                case "true" -> true;
                case "false", "" -> false;
                default -> throw broken(column, "Write true or false, or leave it empty.");
            };
        }

        Set<CollectionType> collectionTypes(String column) {
            return list(column).stream()
                    .map(code -> CollectionType.find(code)
                            .orElseThrow(() -> broken(column, "Use %s.".formatted(CollectionType.codes()))))
                    .collect(Collectors.toUnmodifiableSet());
        }

        private MeasureTableException broken(String column, String remedy) {
            return new MeasureTableException("%s: row %d, %s: \"%s\" cannot be used here. %s"
                    .formatted(file, cells.getStartingLineNumber(), column, text(column), remedy));
        }
    }
}
