package org.decile.command.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.intake.Gaps;
import org.decile.core.intake.IntakeFile;
import org.decile.core.intake.IntakePart;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.submission.QppProgram;
import org.decile.core.submission.QppSubmission;
import org.decile.core.submission.QppTerms;
import org.decile.core.submission.ReportedMeasure;
import org.decile.core.submission.ReportingEntity;
import org.decile.core.submission.Submission;

/// The submissions that files hold: what several hold of one participant and year is one. Those of which a part cannot
/// be used are left out, and whatever is written otherwise than a file says it is told.
final class Conversion {
    private final Gaps gaps = new Gaps();
    private final boolean asTraditionalMips;
    private final Map<Owner, Content> contents = new LinkedHashMap<>();
    private final Set<String> incomplete = new LinkedHashSet<>();
    private final Set<String> unread = new LinkedHashSet<>();
    private final Set<String> warnings = new LinkedHashSet<>();

    private record Owner(ReportingEntity entity, PerformanceYear year) {}

    private record Content(List<ReportedMeasure> measures, Map<BenchmarkKey, QppTerms> terms) {}

    private Conversion(boolean asTraditionalMips) {
        this.asTraditionalMips = asTraditionalMips;
    }

    /// @param asTraditionalMips whether submissions for other programs become such for traditional MIPS
    static Conversion of(List<IntakeFile> files, boolean asTraditionalMips) {
        Conversion conversion = new Conversion(asTraditionalMips);
        files.forEach(file -> conversion.gaps.add(file.name(), file.spoiled()));
        files.forEach(file -> file.parts().forEach(part -> conversion.take(part, file.name())));
        conversion.gaps.ofSomebody().forEach(conversion::doubt);
        return conversion;
    }

    /// In the order in which participants first occur.
    List<QppSubmission> submissions() {
        List<QppSubmission> submissions = new ArrayList<>();
        contents.forEach((owner, content) -> {
            if (!content.measures().isEmpty()) {
                submissions.add(new QppSubmission(
                        owner.entity(), new Submission(owner.year(), content.measures()), content.terms(), List.of()));
            }
        });
        return submissions;
    }

    /// Whose submissions are left out, and why.
    Set<String> incomplete() {
        return incomplete;
    }

    /// What files hold of other categories, which is not written.
    Set<String> unread() {
        return unread;
    }

    /// What is written otherwise than a file says it, or what it does not say.
    Set<String> warnings() {
        return warnings;
    }

    private void take(IntakePart part, String file) {
        Set<String> spoiling = gaps.of(part.entity(), part.year());
        if (!spoiling.isEmpty()) {
            incomplete.add(
                    "%s: %s, %s: not written, because not all of its results can be used. Mend the file, and convert again."
                            .formatted(
                                    String.join(" and ", spoiling),
                                    part.entity().inWords(),
                                    part.year()));
            return;
        }
        if (!part.unread().isEmpty()) {
            unread.add(
                    "%s: %s, %s: not all is written. Only quality is; left out: %s. Add what is left out to the result from the file."
                            .formatted(file, part.entity().inWords(), part.year(), LeftOutSets.inWords(part.unread())));
        }
        if (part.terms().isEmpty() && !part.measures().isEmpty()) {
            warnings.add(
                    "%s: warning: A table says only the year. The whole year is written as performance period, traditional MIPS as program, and no cehrtId; correct what is written where it is otherwise."
                            .formatted(file));
        }
        Content content = contents.computeIfAbsent(
                new Owner(part.entity(), part.year()), _ -> new Content(new ArrayList<>(), new HashMap<>()));
        content.measures().addAll(part.measures());
        part.terms().forEach((key, terms) -> content.terms().put(key, written(terms, file)));
    }

    private QppTerms written(QppTerms terms, String file) {
        if (!asTraditionalMips || terms.program().equals(QppProgram.MIPS)) {
            return terms;
        }
        warnings.add(
                "%s: warning: Measures for %s are written for traditional MIPS (programName mips), as asked for. To keep the program, leave out --as-traditional-mips."
                        .formatted(file, terms.program().name()));
        return terms.with(QppProgram.MIPS);
    }

    private void doubt(String file) {
        warnings.add(
                "%s: warning: The file cannot be used as a whole, and it cannot be told whose results are missing, so what is written may be incomplete. Mend the file, and convert again."
                        .formatted(file));
    }
}
