package org.decile.core.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.decile.core.exam.CodeTable.CodeUse;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.submission.ScoredStrata;

/// What a case of one measure, collected in one way, must fulfil, as far as the code map says.
final class MeasureRules {
    private final Measure measure;
    private final CollectionType type;
    private final List<String> strata;
    private final List<CaseRate> rates;
    private final int firstRate;
    private final CodeTable denominators;
    private final CodeTable diagnoses;
    private final CodeTable numerators;
    private final int strataWithDiagnoses;
    private final NumeratorCodes knownNumerators;

    /// @param entries what the code map says about the measure
    /// @param numbers gives rates consecutive numbers and tells the first
    MeasureRules(Measure measure, CollectionType type, List<CodeEntry> entries, ToIntFunction<List<CaseRate>> numbers) {
        this.measure = measure;
        this.type = type;
        this.strata = ScoredStrata.names(measure);
        this.rates = strata.isEmpty()
                ? List.of(rate(Optional.empty()))
                : strata.stream().map(name -> rate(Optional.of(name))).toList();
        this.firstRate = numbers.applyAsInt(rates);
        List<CodeEntry> own =
                entries.stream().filter(entry -> entry.holdsFor(type)).toList();
        this.denominators = table(own, CodeKind.DENOMINATOR);
        this.diagnoses = table(own, CodeKind.DIAGNOSIS);
        this.numerators = table(own, CodeKind.NUMERATOR);
        this.strataWithDiagnoses = own.stream()
                .filter(entry -> entry.kind() == CodeKind.DIAGNOSIS)
                .mapToInt(this::strataBits)
                .reduce(0, (a, b) -> a | b);
        this.knownNumerators = NumeratorCodes.of(own, this::strataBits);
    }

    Measure measure() {
        return measure;
    }

    CollectionType type() {
        return type;
    }

    /// In CMS's order; none for a measure with one rate.
    List<String> strata() {
        return strata;
    }

    /// One for each stratum, or the only one.
    List<CaseRate> rates() {
        return rates;
    }

    /// The number of a rate, by its place among [#rates()].
    int rateNumber(int place) {
        return firstRate + place;
    }

    CodeTable denominators() {
        return denominators;
    }

    CodeTable diagnoses() {
        return diagnoses;
    }

    CodeTable numerators() {
        return numerators;
    }

    NumeratorCodes knownNumerators() {
        return knownNumerators;
    }

    /// A bit for each rate.
    int allStrata() {
        return (1 << rates.size()) - 1;
    }

    /// The strata for which the map names no diagnosis.
    int strataWithoutDiagnoses() {
        return allStrata() & ~strataWithDiagnoses;
    }

    private CaseRate rate(Optional<String> stratum) {
        return new CaseRate(measure.id(), type, stratum);
    }

    private CodeTable table(List<CodeEntry> entries, CodeKind kind) {
        List<CodeUse> uses = new ArrayList<>();
        for (CodeEntry entry : entries.reversed()) {
            if (entry.kind() == kind) {
                uses.add(new CodeUse(
                        CodeText.number(entry.code()),
                        strataBits(entry),
                        entry.ages(),
                        entry.meaning().orElse(CaseOutcome.NOT_REPORTED)));
            }
        }
        return new CodeTable(uses);
    }

    private int strataBits(CodeEntry entry) {
        return entry.stratum().isEmpty() || strata.isEmpty()
                ? allStrata()
                : 1 << strata.indexOf(entry.stratum().get());
    }
}
