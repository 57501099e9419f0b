package org.decile.core.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultKind;
import org.decile.core.fault.FaultList;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.submission.ReportedMeasure;
import org.decile.core.submission.ReportingEntity;

/// Finds measures that two files hold of the same participant and year.
final class Together {
    private final Map<Reported, String> known = new HashMap<>();

    private Together() {}

    private record Reported(ReportingEntity entity, PerformanceYear year, BenchmarkKey key) {}

    /// The files with what is wrong with them together.
    static List<IntakeFile> check(List<IntakeFile> files) {
        Together together = new Together();
        return files.stream().map(together::checked).toList();
    }

    private IntakeFile checked(IntakeFile file) {
        List<Fault> repeated = new ArrayList<>();
        List<Spoiled> spoiled = new ArrayList<>(file.spoiled());
        for (IntakePart part : file.parts()) {
            for (ReportedMeasure measure : part.measures()) {
                String other = known.putIfAbsent(new Reported(part.entity(), part.year(), measure.key()), file.name());
                if (other != null) {
                    repeated.add(repeated(measure, other));
                    spoiled.add(new Spoiled(part.entity(), Optional.of(part.year()), false));
                }
            }
        }
        return repeated.isEmpty() ? file : file.with(with(file.faults(), repeated), spoiled);
    }

    private static Fault repeated(ReportedMeasure measure, String other) {
        return new Fault(
                FaultKind.DUPLICATE,
                0,
                "",
                Optional.empty(),
                "Measure %s by %s is reported in %s already."
                        .formatted(measure.measureId(), measure.collectionType().code(), other),
                "Keep it in one of the two.");
    }

    private static FaultList with(FaultList faults, List<Fault> more) {
        List<Fault> listed = new ArrayList<>(faults.listed());
        listed.addAll(more);
        Map<FaultKind, Integer> counts = new EnumMap<>(FaultKind.class);
        counts.putAll(faults.counts());
        counts.merge(FaultKind.DUPLICATE, more.size(), Integer::sum);
        return new FaultList(listed, faults.count() + more.size(), counts, faults.rows());
    }
}
