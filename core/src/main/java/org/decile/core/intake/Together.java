package org.decile.core.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultKind;
import org.decile.core.measure.CollectionType;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.submission.QppTerms;
import org.decile.core.submission.ReportedMeasure;
import org.decile.core.submission.ReportingEntity;

/// Looks at what files hold of the same participant and year: a measure in two of them is a fault, another performance
/// period a warning.
final class Together {
    private final Map<Reported, String> known = new HashMap<>();
    private final Map<Collected, Stated> periods = new HashMap<>();

    private Together() {}

    private record Reported(ReportingEntity entity, PerformanceYear year, BenchmarkKey key) {}

    private record Collected(ReportingEntity entity, PerformanceYear year, CollectionType type) {}

    private record Stated(String period, String file) {}

    /// The files with what is wrong with them together.
    static List<IntakeFile> check(List<IntakeFile> files) {
        Together together = new Together();
        return files.stream().map(together::checked).toList();
    }

    private IntakeFile checked(IntakeFile file) {
        List<Fault> repeated = new ArrayList<>();
        List<Fault> otherPeriods = new ArrayList<>();
        List<Spoiled> spoiled = new ArrayList<>(file.spoiled());
        List<IntakePart> parts = new ArrayList<>();
        for (IntakePart part : file.parts()) {
            List<Fault> ofPart = repeated(part, file.name());
            if (!ofPart.isEmpty()) {
                repeated.addAll(ofPart);
                spoiled.add(Spoiled.participant(part.entity(), part.year()));
            }
            List<Fault> warnings = otherPeriods(part, file.name());
            otherPeriods.addAll(warnings);
            parts.add(part.warned(warnings));
        }
        IntakeFile warned = otherPeriods.isEmpty() ? file : file.with(parts).warned(otherPeriods);
        return repeated.isEmpty() ? warned : warned.with(file.faults().with(repeated), spoiled);
    }

    private List<Fault> repeated(IntakePart part, String file) {
        List<Fault> repeated = new ArrayList<>();
        for (ReportedMeasure measure : part.measures()) {
            String other = known.putIfAbsent(new Reported(part.entity(), part.year(), measure.key()), file);
            if (other != null) {
                repeated.add(ofFile(
                        FaultKind.DUPLICATE,
                        "Measure %s by %s is reported in %s already."
                                .formatted(
                                        measure.measureId(),
                                        measure.collectionType().code(),
                                        other),
                        "Keep it in one of the two."));
            }
        }
        return repeated;
    }

    /// Sets of one file may have periods of their own, for different programs.
    private List<Fault> otherPeriods(IntakePart part, String file) {
        Set<CollectionType> seen = new LinkedHashSet<>();
        List<Fault> others = new ArrayList<>();
        for (ReportedMeasure measure : part.measures()) {
            Optional<String> period =
                    Optional.ofNullable(part.terms().get(measure.key())).flatMap(QppTerms::period);
            if (period.isPresent() && seen.add(measure.collectionType())) {
                Collected collected = new Collected(part.entity(), part.year(), measure.collectionType());
                Stated other = periods.putIfAbsent(collected, new Stated(period.get(), file));
                if (other != null && !other.period().equals(period.get())) {
                    others.add(otherPeriod(collected, period.get(), other));
                }
            }
        }
        return others;
    }

    private static Fault otherPeriod(Collected collected, String period, Stated other) {
        return ofFile(
                FaultKind.YEAR,
                "The measures by %s are of %s here, of %s in %s."
                        .formatted(collected.type().code(), period, other.period(), other.file()),
                "They are taken together as results of %s; correct the period if one of the two is wrong."
                        .formatted(collected.year()));
    }

    private static Fault ofFile(FaultKind kind, String problem, String remedy) {
        return new Fault(kind, 0, "", Optional.empty(), problem, remedy);
    }
}
