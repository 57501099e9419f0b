package org.decile.core.exam;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.decile.core.fault.Fault;
import org.decile.core.fault.Faults;
import org.decile.core.fault.Shown;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.measure.MeasureId;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.submission.CollectionTypeWords;
import org.decile.core.submission.ScoredStrata;
import org.decile.core.submission.UnknownMeasure;
import org.decile.core.table.CellRow;

/// Reads one row of a code map. Every cell is checked, so that a row can have several faults.
final class CodeRow {
    private static final Pattern AGE = Pattern.compile("[0-9]{1,3}");

    private final Function<PerformanceYear, MeasureCatalog> catalogs;
    private final Faults faults;

    CodeRow(Function<PerformanceYear, MeasureCatalog> catalogs, Faults faults) {
        this.catalogs = catalogs;
        this.faults = faults;
    }

    /// Empty when a cell has a fault.
    Optional<CodeEntry> entry(CellRow row, HeaderRow header) {
        Cells cells = new Cells(row, header);
        int before = faults.count();
        Optional<PerformanceYear> year = year(cells);
        Optional<Measure> measure = year.flatMap(some -> measure(cells, catalogs.apply(some)));
        Optional<CollectionType> type = type(cells, measure);
        Optional<String> stratum = stratum(cells, measure);
        String code = code(cells);
        Optional<CodeKind> kind = kind(cells);
        Optional<CaseOutcome> meaning = kind.flatMap(some -> meaning(cells, some));
        AgeRange ages = kind.equals(Optional.of(CodeKind.NUMERATOR)) ? noAges(cells) : ages(cells);
        return faults.count() > before
                ? Optional.empty()
                : Optional.of(new CodeEntry(
                        year.orElseThrow(),
                        measure.orElseThrow().id(),
                        type,
                        stratum,
                        code,
                        kind.orElseThrow(),
                        meaning,
                        ages));
    }

    private record Cells(CellRow row, HeaderRow header) {
        String text(CodeColumn column) {
            return row.text(header.index(column.title()));
        }
    }

    private Optional<PerformanceYear> year(Cells cells) {
        NavigableSet<PerformanceYear> years = MeasureCatalogs.years();
        String text = cells.text(CodeColumn.YEAR);
        Optional<PerformanceYear> year =
                years.stream().filter(known -> known.toString().equals(text)).findFirst();
        if (year.isEmpty()) {
            fault(
                    cells,
                    CodeColumn.YEAR,
                    "There are no measures for this year.",
                    "Write a year from %s to %s.".formatted(years.first(), years.last()));
        }
        return year;
    }

    private Optional<Measure> measure(Cells cells, MeasureCatalog catalog) {
        String text = cells.text(CodeColumn.MEASURE);
        try {
            MeasureId id = MeasureId.of(text);
            Optional<Measure> measure = catalog.find(id);
            if (measure.isEmpty()) {
                fault(
                        cells,
                        CodeColumn.MEASURE,
                        UnknownMeasure.problem(id, catalog),
                        UnknownMeasure.remedy(id, catalog));
            }
            return measure;
        } catch (IllegalArgumentException notAnId) {
            fault(
                    cells,
                    CodeColumn.MEASURE,
                    "This is not a measure id.",
                    "Write three digits such as 001, or the name of a QCDR measure such as ACRAD15.");
            return Optional.empty();
        }
    }

    /// None for all collection types; after a fault anything.
    private Optional<CollectionType> type(Cells cells, Optional<Measure> measure) {
        String text = cells.text(CodeColumn.COLLECTION_TYPE);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<CollectionType> type = CollectionTypeWords.find(text);
        if (type.isEmpty()) {
            fault(
                    cells,
                    CodeColumn.COLLECTION_TYPE,
                    "This is not a collection type.",
                    "Write one of %s, or leave the cell empty for all.".formatted(CollectionTypeWords.choice()));
        } else if (measure.isPresent() && !measure.get().isCollectedBy(type.get())) {
            fault(
                    cells,
                    CodeColumn.COLLECTION_TYPE,
                    CollectionTypeWords.notCollected(measure.get(), type.get()),
                    CollectionTypeWords.collected(measure.get()));
        }
        return type;
    }

    /// None for all strata; after a fault anything.
    private Optional<String> stratum(Cells cells, Optional<Measure> measure) {
        String text = cells.text(CodeColumn.STRATUM);
        if (text.isEmpty() || measure.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = ScoredStrata.names(measure.get());
        Optional<String> name =
                names.stream().filter(known -> known.equalsIgnoreCase(text)).findFirst();
        if (name.isEmpty()) {
            fault(
                    cells,
                    CodeColumn.STRATUM,
                    "Measure %s has no such stratum.".formatted(measure.get().id()),
                    names.isEmpty()
                            ? "It has no strata; leave the cell empty."
                            : "Write one of %s, or leave the cell empty for all.".formatted(String.join(", ", names)));
        }
        return name;
    }

    /// After a fault anything.
    private String code(Cells cells) {
        String code = CodeText.of(cells.text(CodeColumn.CODE));
        if (!CodeText.isCode(code)) {
            fault(
                    cells,
                    CodeColumn.CODE,
                    "This is not a code.",
                    "Write up to 12 letters and digits; put & between two codes that belong together.");
        }
        return code;
    }

    private Optional<CodeKind> kind(Cells cells) {
        Optional<CodeKind> kind = CodeKind.find(cells.text(CodeColumn.KIND));
        if (kind.isEmpty()) {
            fault(
                    cells,
                    CodeColumn.KIND,
                    "The kind of code is not known.",
                    "Write denominator, diagnosis or numerator.");
        }
        return kind;
    }

    /// None for codes that are no numerators; after a fault anything.
    private Optional<CaseOutcome> meaning(Cells cells, CodeKind kind) {
        String text = cells.text(CodeColumn.MEANING);
        Optional<CaseOutcome> outcome = CaseOutcome.find(text);
        if (kind == CodeKind.NUMERATOR && outcome.isEmpty()) {
            fault(
                    cells,
                    CodeColumn.MEANING,
                    "A numerator needs a meaning.",
                    "Write met, notMet, exclusion or exception.");
        } else if (kind != CodeKind.NUMERATOR && !text.isEmpty()) {
            fault(cells, CodeColumn.MEANING, "Only numerators have a meaning.", "Leave the cell empty.");
        }
        return outcome;
    }

    /// Ages decide whether a case belongs to a measure, which procedure and diagnosis say.
    private AgeRange noAges(Cells cells) {
        for (CodeColumn column : List.of(CodeColumn.MIN_AGE, CodeColumn.MAX_AGE)) {
            if (!cells.text(column).isEmpty()) {
                fault(
                        cells,
                        column,
                        "Numerators have no age limits.",
                        "Write the limits in the rows of the measure's procedures or diagnoses.");
            }
        }
        return AgeRange.ANY;
    }

    /// After a fault anything.
    private AgeRange ages(Cells cells) {
        String least = cells.text(CodeColumn.MIN_AGE);
        String most = cells.text(CodeColumn.MAX_AGE);
        if (!isAge(cells, CodeColumn.MIN_AGE, least) || !isAge(cells, CodeColumn.MAX_AGE, most)) {
            return AgeRange.ANY;
        }
        int from = least.isEmpty() ? 0 : Integer.parseInt(least);
        int to = most.isEmpty() ? AgeRange.OLDEST : Integer.parseInt(most);
        if (from > to || to > AgeRange.OLDEST) {
            fault(
                    cells,
                    CodeColumn.MAX_AGE,
                    "Nobody is of such an age.",
                    "Write the youngest age in minAge and the oldest, up to %d, in maxAge.".formatted(AgeRange.OLDEST));
            return AgeRange.ANY;
        }
        return new AgeRange(from, to);
    }

    private boolean isAge(Cells cells, CodeColumn column, String text) {
        boolean sound = text.isEmpty() || AGE.matcher(text).matches();
        if (!sound) {
            fault(cells, column, "This is not an age.", "Write full years, or leave the cell empty for no limit.");
        }
        return sound;
    }

    private void fault(Cells cells, CodeColumn column, String problem, String remedy) {
        String text = cells.text(column);
        Optional<String> value = text.isEmpty() ? Optional.empty() : Optional.of(Shown.plain(text));
        faults.add(new Fault(column.faults(), cells.row().line(), column.title(), value, problem, remedy));
    }
}
