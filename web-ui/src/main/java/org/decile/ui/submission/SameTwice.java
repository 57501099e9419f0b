package org.decile.ui.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultKind;
import org.decile.core.fault.FaultList;
import org.decile.core.fault.Faults;
import org.decile.core.intake.IntakeFile;
import org.decile.core.intake.IntakePart;
import org.decile.core.practice.NationalProviderIdentifier;

/// Notices files of one upload that hold the same result, of which only one could count.
final class SameTwice {

    private record Result(Optional<NationalProviderIdentifier> npi, BenchmarkKey key) {}

    private final Map<Result, String> fileOf = new HashMap<>();
    private final Map<String, String> fileWith = new HashMap<>();

    private SameTwice() {}

    /// The files, a fault added to each that repeats what an earlier one holds. Cases may occur in several files: the
    /// last one counts.
    static List<IntakeFile> marked(List<IntakeFile> files) {
        SameTwice seen = new SameTwice();
        return files.stream().map(seen::marked).toList();
    }

    private IntakeFile marked(IntakeFile file) {
        List<Fault> repeated = new ArrayList<>();
        String same = fileWith.putIfAbsent(file.checksum(), file.name());
        if (same != null) {
            repeated.add(Fault.ofFile(
                    "This is the same file as %s.".formatted(same),
                    "Choose it once, or choose the one that you meant."));
        } else {
            file.parts().stream().filter(part -> part.cases().isEmpty()).forEach(part -> add(part, file, repeated));
        }
        return repeated.isEmpty() ? file : with(file, repeated);
    }

    private void add(IntakePart part, IntakeFile file, List<Fault> repeated) {
        part.measures().forEach(measure -> {
            String other = fileOf.putIfAbsent(new Result(part.entity().npi(), measure.key()), file.name());
            if (other != null && !other.equals(file.name())) {
                repeated.add(new Fault(
                        FaultKind.DUPLICATE,
                        0,
                        "",
                        Optional.empty(),
                        "Measure %s by %s%s is in %s too."
                                .formatted(
                                        measure.measureId(),
                                        measure.collectionType().label(),
                                        part.entity()
                                                .npi()
                                                .map(npi -> " of clinician " + npi)
                                                .orElse(""),
                                        other),
                        "Keep it in one of the files."));
            }
        });
    }

    private static IntakeFile with(IntakeFile file, List<Fault> more) {
        Faults faults = new Faults();
        file.faults().listed().forEach(faults::add);
        more.forEach(faults::add);
        return new IntakeFile(
                file.name(),
                file.format(),
                file.rows(),
                file.checksum(),
                file.parts(),
                file.spoiled(),
                FaultList.of(faults),
                file.warnings(),
                file.notChecked());
    }
}
