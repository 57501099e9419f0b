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
        for (IntakePart part : file.parts()) {
            if (!isShared(part)) {
                parts.add(part);
            } else if (part.cases().isPresent()) {
                parts.addAll(shared(index, part, part.cases().get()));
            }
        }
        return file.with(parts);
    }

    private List<IntakePart> shared(int index, IntakePart part, CaseTable own) {
        CaseOwner owner = owner(part).orElseThrow();
        if (last.getOrDefault(owner, index) != index) {
            return CasesIntake.parts(owner, own, List.of());
        }
        CaseTable all = CasesInForce.of(tables.getOrDefault(owner, List.of())).cases();
        return CasesIntake.parts(owner, own, CaseRates.of(all).results(catalogs.apply(owner.year())));
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
