package org.decile.core.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.decile.core.exam.CaseOwner;
import org.decile.core.exam.CaseRates;
import org.decile.core.exam.CaseTable;
import org.decile.core.exam.CasesInForce;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultKind;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.mips.PerformanceYear;

/// Adds up the cases that several files hold of one practice and year; a case that stands in two of them counts as the
/// later one says. The last of the files gets the measures of all, the others keep their cases only.
final class CasesTogether {
    private final Map<CaseOwner, List<CaseTable>> tables = new LinkedHashMap<>();
    private final Map<CaseOwner, Integer> last = new LinkedHashMap<>();
    private final Function<PerformanceYear, MeasureCatalog> catalogs;

    private CasesTogether(Function<PerformanceYear, MeasureCatalog> catalogs) {
        this.catalogs = catalogs;
    }

    static List<IntakeFile> of(List<IntakeFile> files, Function<PerformanceYear, MeasureCatalog> catalogs) {
        CasesTogether together = new CasesTogether(catalogs);
        for (int i = 0; i < files.size(); i++) {
            together.look(i, files.get(i));
        }
        List<IntakeFile> added = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            added.add(together.added(i, files.get(i)));
        }
        return added;
    }

    private void look(int index, IntakeFile file) {
        for (IntakePart part : file.parts()) {
            owner(part).filter(_ -> part.cases().isPresent()).ifPresent(owner -> {
                tables.computeIfAbsent(owner, _ -> new ArrayList<>())
                        .add(part.cases().orElseThrow());
                last.put(owner, index);
            });
        }
    }

    private IntakeFile added(int index, IntakeFile file) {
        if (!file.format().hasCases() || file.parts().stream().noneMatch(this::isShared)) {
            return file;
        }
        List<IntakePart> parts = new ArrayList<>();
        List<Fault> warnings = new ArrayList<>();
        for (IntakePart part : file.parts()) {
            if (!isShared(part)) {
                parts.add(part);
            } else if (part.cases().isPresent()) {
                parts.addAll(shared(index, part, part.cases().get(), warnings));
            }
        }
        return file.with(parts).warned(warnings);
    }

    private List<IntakePart> shared(int index, IntakePart part, CaseTable own, List<Fault> warnings) {
        CaseOwner owner = owner(part).orElseThrow();
        if (last.getOrDefault(owner, index) != index) {
            return CasesIntake.parts(owner, own, List.of());
        }
        CasesInForce all = CasesInForce.of(tables.getOrDefault(owner, List.of()));
        int differing =
                all.steps().stream().mapToInt(CasesInForce.Step::replaced).sum();
        if (differing > 0) {
            warnings.add(differing(differing));
        }
        return CasesIntake.parts(owner, own, CaseRates.of(all.cases()).results(catalogs.apply(owner.year())));
    }

    private static Fault differing(int cases) {
        return new Fault(
                FaultKind.DUPLICATE,
                0,
                "",
                Optional.empty(),
                cases == 1
                        ? "One case stands in several of the files, which say different things of it; the later file counts."
                        : "%,d cases stand in several of the files, which say different things of them; the later file counts."
                                .formatted(cases),
                "Keep each case in one of the files.");
    }

    private boolean isShared(IntakePart part) {
        return owner(part)
                .map(owner -> tables.getOrDefault(owner, List.of()).size() > 1)
                .orElse(false);
    }

    private static Optional<CaseOwner> owner(IntakePart part) {
        return part.entity().tin().map(tin -> new CaseOwner(tin, part.year()));
    }
}
