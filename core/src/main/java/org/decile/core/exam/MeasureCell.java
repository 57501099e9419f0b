package org.decile.core.exam;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.decile.core.fault.FaultKind;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.MeasureId;
import org.decile.core.submission.CollectionTypeWords;
import org.decile.core.table.CellRow;
import org.jspecify.annotations.Nullable;

/// Reads the measure of a row. What was looked up once is remembered, for one thread.
final class MeasureCell {
    private static final int SLOTS = 1 << 12;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final CaseHeader header;
    private final RowFindings findings;
    private final IntFunction<RulesOfYear> years;
    private final Map<Integer, MeasureLookup> lookups = new HashMap<>();
    private final @Nullable Remembered[] remembered = new Remembered[SLOTS];

    private Optional<MeasureId> passedOver = Optional.empty();

    private record Remembered(long word, int year, MeasureAnswer answer) {

        /// Without the text of the cell.
        @Override
        public String toString() {
            return "Remembered[%d]".formatted(year);
        }
    }

    MeasureCell(CaseHeader header, RowFindings findings, IntFunction<RulesOfYear> years) {
        this.header = header;
        this.findings = findings;
        this.years = years;
    }

    /// The measure's rules; null after a fault, and for one that is passed over.
    @Nullable
    MeasureRules rules(CellRow row, int year) {
        int cell = header.cell(CaseColumn.MEASURE);
        MeasureAnswer answer = row.isEmpty(header.cell(CaseColumn.COLLECTION_TYPE))
                ? usual(row, cell, year)
                : lookup(year).find(row.text(cell), row.text(header.cell(CaseColumn.COLLECTION_TYPE)));
        return rules(answer);
    }

    /// The measure of the last row, where its rows are not counted.
    Optional<MeasureId> passedOver() {
        return passedOver;
    }

    private @Nullable MeasureRules rules(MeasureAnswer answer) {
        passedOver = Optional.empty();
        return switch (answer) {
            case MeasureAnswer.Known known -> known.rules();
            case MeasureAnswer.PassedOver passed -> {
                passedOver = Optional.of(passed.measure());
                yield null;
            }
            case MeasureAnswer.Refused refused -> {
                findings.fault(refused.kind(), refused.column(), refused.problem(), refused.remedy());
                yield null;
            }
        };
    }

    boolean isMissing(CellRow row) {
        return row.isEmpty(header.cell(CaseColumn.MEASURE));
    }

    /// The only measure whose codes the row bears, by the code map; null as with [#rules]. Codes that say
    /// themselves what they mean name no measure.
    @Nullable
    MeasureRules inferred(CellRow row, int year) {
        List<MeasureRules> fitting = header.layout() == CaseLayout.EXAMS ? fitting(row, year) : List.of();
        if (fitting.size() == 1) {
            String type = row.text(header.cell(CaseColumn.COLLECTION_TYPE));
            return rules(lookup(year).find(fitting.getFirst().measure().id().value(), type));
        }
        String ids = fitting.stream()
                .map(rules -> rules.measure().id().value())
                .sorted()
                .collect(Collectors.joining(", "));
        findings.fault(
                FaultKind.MEASURE,
                CaseColumn.MEASURE,
                "The measure is missing.",
                fitting.isEmpty()
                        ? "Write its number."
                        : "Write its number; the row's codes are those of " + ids + ".");
        return null;
    }

    private List<MeasureRules> fitting(CellRow row, int year) {
        long numerator = CodeText.number(row, header.cell(CaseColumn.NUMERATOR));
        CodesInCell procedures = CodesInCell.of(row, header.cell(CaseColumn.PROCEDURE));
        return collectionType(row)
                .map(type -> years.apply(year).withNumerator(type, numerator).stream()
                        .filter(rules -> rules.denominators().isEmpty() || procedures.isAnyIn(rules.denominators()))
                        .toList())
                .orElse(List.of());
    }

    /// What the row says, or else the usual one; empty when it says none that is known.
    private Optional<CollectionType> collectionType(CellRow row) {
        String text = row.text(header.cell(CaseColumn.COLLECTION_TYPE));
        return text.isEmpty() ? Optional.of(CollectionType.MIPS_CQM) : CollectionTypeWords.find(text);
    }

    private MeasureAnswer usual(CellRow row, int cell, int year) {
        long word = CodeText.word(row, cell);
        int slot = ((int) (((word + year) * SPREAD) >>> 50)) & (SLOTS - 1);
        Remembered known = remembered[slot];
        if (word != CodeText.NONE && known != null && known.word == word && known.year == year) {
            return known.answer;
        }
        MeasureAnswer answer = lookup(year).find(row.text(cell), "");
        if (word != CodeText.NONE) {
            remembered[slot] = new Remembered(word, year, answer);
        }
        return answer;
    }

    private MeasureLookup lookup(int year) {
        return lookups.computeIfAbsent(year, key -> new MeasureLookup(header.layout(), years.apply(key)));
    }
}
