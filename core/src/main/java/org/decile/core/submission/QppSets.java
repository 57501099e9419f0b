package org.decile.core.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.decile.core.measure.CollectionType;
import org.decile.core.submission.QppJson.LeftOut;

/// Sorts the measures of a submission into measurement sets. CMS takes one for each submission method and program, so
/// what measures of different files say must agree within a set.
final class QppSets {
    private final QppSubmission submission;
    private final String whose;
    private final Consumer<LeftOut> leftOut;

    /// @param whose submission it is, for messages
    /// @param leftOut takes what a set cannot say because its measures say different things
    QppSets(QppSubmission submission, String whose, Consumer<LeftOut> leftOut) {
        this.submission = submission;
        this.whose = whose;
        this.leftOut = leftOut;
    }

    record MeasurementSet(CollectionType method, QppTerms terms, List<ReportedMeasure> measures) {}

    List<MeasurementSet> sets() {
        Map<CollectionType, Map<QppProgram, List<ReportedMeasure>>> sorted = new TreeMap<>();
        for (ReportedMeasure measure : submission.submission().measures()) {
            sorted.computeIfAbsent(measure.collectionType(), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(submission.termsOf(measure).program(), _ -> new ArrayList<>())
                    .add(measure);
        }
        List<MeasurementSet> sets = new ArrayList<>();
        sorted.forEach((method, programs) -> programs.forEach((program, measures) ->
                sets.add(new MeasurementSet(method, terms(method, program, measures), measures))));
        return sets;
    }

    private QppTerms terms(CollectionType method, QppProgram program, List<ReportedMeasure> measures) {
        List<QppTerms> all =
                measures.stream().map(submission::termsOf).distinct().toList();
        String set = "the set %s, %s of %s".formatted(method.code(), program.code(), whose);
        return new QppTerms(
                program,
                agreed("cehrtId", set, all, QppTerms::cehrtId),
                agreed("performanceStart", set, all, QppTerms::start),
                agreed("performanceEnd", set, all, QppTerms::end));
    }

    private <T> Optional<T> agreed(String field, String set, List<QppTerms> all, Function<QppTerms, Optional<T>> said) {
        List<Optional<T>> different = all.stream().map(said).distinct().toList();
        List<T> stated = different.stream().flatMap(Optional::stream).toList();
        if (stated.size() > 1) {
            leftOut.accept(new LeftOut(
                    "%s of %s is left out. A set says it once, but its measures come with %s. Write the right one into the result, or convert the files one by one."
                            .formatted(field, set, inWords(stated)),
                    true));
            return Optional.empty();
        }
        if (different.size() > 1) {
            leftOut.accept(new LeftOut(
                    "%s of %s is %s for all its measures, though some come without it. Check it, or convert the files one by one."
                            .formatted(field, set, inWords(stated)),
                    false));
        }
        return stated.stream().findFirst();
    }

    private static String inWords(List<?> values) {
        return String.join(" and ", values.stream().map(Object::toString).toList());
    }
}
