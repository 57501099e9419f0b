package org.decile.core.exam;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.decile.core.fault.FaultKind;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureId;
import org.decile.core.measure.RateUnit;
import org.decile.core.submission.CollectionTypeWords;
import org.decile.core.submission.UnknownMeasure;

/// Finds the measure of a year by what a row says.
final class MeasureLookup {
    private final CaseLayout layout;
    private final RulesOfYear rules;

    MeasureLookup(CaseLayout layout, RulesOfYear rules) {
        this.layout = layout;
        this.rules = rules;
    }

    /// @param type the collection type as the row says it; empty for the usual one
    MeasureAnswer find(String measure, String type) {
        String text = measure.endsWith(".0") ? measure.substring(0, measure.length() - 2) : measure;
        MeasureId id;
        try {
            id = MeasureId.of(text.replace("'", ""));
        } catch (IllegalArgumentException notAnId) {
            return refused(
                    "This is not a measure id.",
                    "Write three digits such as 001, or the name of a QCDR measure such as ACRAD15.");
        }
        Optional<Measure> known = rules.catalog().find(id);
        return known.isPresent()
                ? typed(known.get(), type)
                : refused(UnknownMeasure.problem(id, rules.catalog()), UnknownMeasure.remedy(id, rules.catalog()));
    }

    private MeasureAnswer typed(Measure measure, String text) {
        if (text.isEmpty()) {
            return usualType(measure).map(type -> checked(measure, type)).orElseGet(() -> noUsualType(measure));
        }
        Optional<CollectionType> type = CollectionTypeWords.find(text);
        if (type.isEmpty()) {
            return new MeasureAnswer.Refused(
                    FaultKind.COLLECTION_TYPE,
                    CaseColumn.COLLECTION_TYPE,
                    "This is not a collection type.",
                    "Write one of %s.".formatted(CollectionTypeWords.choice()));
        }
        return measure.isCollectedBy(type.get())
                ? checked(measure, type.get())
                : new MeasureAnswer.Refused(
                        FaultKind.COLLECTION_TYPE,
                        CaseColumn.COLLECTION_TYPE,
                        CollectionTypeWords.notCollected(measure, type.get()),
                        CollectionTypeWords.collected(measure));
    }

    /// What a file that says nothing means: registries send registry measures. Of a patient-level file the only type
    /// of the measure will do as well.
    private Optional<CollectionType> usualType(Measure measure) {
        if (measure.isCollectedBy(CollectionType.MIPS_CQM)) {
            return Optional.of(CollectionType.MIPS_CQM);
        }
        List<CollectionType> types = Arrays.stream(CollectionType.values())
                .filter(measure::isCollectedBy)
                .toList();
        boolean unique = types.size() == 1 && (layout == CaseLayout.PATIENTS || isMadeByCms(types.getFirst()));
        return unique ? Optional.of(types.getFirst()) : Optional.empty();
    }

    private MeasureAnswer noUsualType(Measure measure) {
        return new MeasureAnswer.Refused(
                FaultKind.COLLECTION_TYPE,
                layout == CaseLayout.EXAMS ? CaseColumn.MEASURE : CaseColumn.COLLECTION_TYPE,
                CollectionTypeWords.notCollected(measure, CollectionType.MIPS_CQM),
                CollectionTypeWords.collected(measure)
                        + " Name one in a column %s."
                                .formatted(
                                        CaseColumn.COLLECTION_TYPE.title(layout).orElseThrow()));
    }

    private MeasureAnswer checked(Measure measure, CollectionType type) {
        if (isMadeByCms(type)) {
            return refused(
                    "CMS makes the result of measure %s itself.".formatted(measure.id()),
                    "Leave the row out; nobody reports this measure.");
        }
        if (measure.rateUnit() != RateUnit.PERCENT && layout == CaseLayout.EXAMS) {
            return new MeasureAnswer.PassedOver(measure.id());
        }
        if (measure.rateUnit() != RateUnit.PERCENT) {
            return refused(
                    "The result of measure %s is not a share of cases, so it cannot be counted from them."
                            .formatted(measure.id()),
                    "Leave the row out, and report the measure in a file of measure results or as a submission.");
        }
        return new MeasureAnswer.Known(rules.of(measure, type));
    }

    private static boolean isMadeByCms(CollectionType type) {
        return type == CollectionType.CAHPS || type == CollectionType.ADMINISTRATIVE_CLAIMS;
    }

    private static MeasureAnswer refused(String problem, String remedy) {
        return new MeasureAnswer.Refused(FaultKind.MEASURE, CaseColumn.MEASURE, problem, remedy);
    }
}
