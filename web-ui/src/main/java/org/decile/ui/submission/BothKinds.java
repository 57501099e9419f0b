package org.decile.ui.submission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.exam.CaseTable;
import org.decile.core.intake.FileFormat;
import org.decile.core.intake.IntakeFile;
import org.decile.core.submission.ParticipantResult;
import org.decile.core.submission.Upload;
import org.decile.core.submission.UploadId;

/// Exam-level and patient-level files that hold cases of the same measures. They add up, because nothing in them says
/// whether they are about the same patients.
final class BothKinds {

    private static final int NAMED = 10;

    private final List<IntakeFile> files;
    private final List<Upload> standing;
    private final Function<UploadId, List<ParticipantResult>> results;

    /// @param history of the practice and year
    /// @param results what an upload brought
    BothKinds(List<IntakeFile> files, List<Upload> history, Function<UploadId, List<ParticipantResult>> results) {
        this.files = files;
        this.standing =
                history.stream().filter(upload -> upload.takenBack().isEmpty()).toList();
        this.results = results;
    }

    /// What to say of it, with the remedy; nothing where no measure is in both kinds.
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        Set<BenchmarkKey> exams = keys(FileFormat.REGISTRY_EXAMS);
        Set<BenchmarkKey> patients = keys(FileFormat.PATIENTS);
        Set<BenchmarkKey> both = both(exams, patients);
        if (!both.isEmpty()) {
            sentences.add(
                    "Of %s the files have cases by exam and by patient. If they are about the same patients, send only one of the two kinds."
                            .formatted(measures(both)));
        }
        beside(exams, "exam", FileFormat.PATIENTS, "patient", sentences);
        beside(patients, "patient", FileFormat.REGISTRY_EXAMS, "exam", sentences);
        return sentences;
    }

    private void beside(
            Set<BenchmarkKey> here, String kind, FileFormat other, String otherKind, List<String> sentences) {
        Set<BenchmarkKey> measures = new HashSet<>();
        Set<String> names = new LinkedHashSet<>();
        if (!here.isEmpty()) {
            for (Upload upload : standing) {
                Set<BenchmarkKey> both = upload.format().contains(other.label()) ? both(here, keys(upload)) : Set.of();
                if (!both.isEmpty()) {
                    measures.addAll(both);
                    names.add(upload.fileName());
                }
            }
        }
        if (!names.isEmpty()) {
            sentences.add(
                    "Of %s there are cases by %s in %s already, and by %s here. If they are about the same patients, take the earlier upload back in the list below, or do not confirm this one."
                            .formatted(measures(measures), otherKind, some(names), kind));
        }
    }

    private Set<BenchmarkKey> keys(FileFormat format) {
        return files.stream()
                .filter(file -> file.format() == format)
                .flatMap(file -> file.parts().stream())
                .flatMap(part -> part.cases().stream())
                .map(CaseTable::rates)
                .flatMap(Collection::stream)
                .map(rate -> new BenchmarkKey(rate.measureId(), rate.collectionType()))
                .collect(Collectors.toSet());
    }

    private Set<BenchmarkKey> keys(Upload upload) {
        return results.apply(upload.id()).stream()
                .map(result -> result.measure().key())
                .collect(Collectors.toSet());
    }

    private static Set<BenchmarkKey> both(Set<BenchmarkKey> some, Set<BenchmarkKey> others) {
        Set<BenchmarkKey> both = new HashSet<>(some);
        both.retainAll(others);
        return both;
    }

    private static String measures(Set<BenchmarkKey> keys) {
        Set<String> ids =
                keys.stream().map(key -> key.measureId().value()).collect(Collectors.toCollection(TreeSet::new));
        return (ids.size() == 1 ? "measure " : "measures ") + some(ids);
    }

    /// `001, 236 and 3 more`.
    private static String some(Set<String> names) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() <= NAMED ? first : "%s and %d more".formatted(first, names.size() - NAMED);
    }
}
