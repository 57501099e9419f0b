package org.decile.ui.score;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.PracticeId;
import org.decile.core.submission.ParticipantResult;
import org.decile.core.submission.Upload;
import org.decile.core.submission.UploadId;
import org.decile.core.submission.Uploads;

/// Uploads for the length of a test.
final class MemoryUploads implements Uploads {

    private final List<Upload> uploads = new ArrayList<>();
    private final Map<UploadId, List<ParticipantResult>> results = new LinkedHashMap<>();
    private final Map<UploadId, Set<String>> ofCases = new LinkedHashMap<>();
    private final Map<String, List<ParticipantResult>> caseResults = new LinkedHashMap<>();

    @Override
    public void confirm(Upload upload, List<ParticipantResult> reported, List<ParticipantResult> fromCases) {
        uploads.addFirst(upload);
        List<ParticipantResult> all = new ArrayList<>(reported);
        all.addAll(fromCases);
        results.put(upload.id(), List.copyOf(all));
        ofCases.put(upload.id(), fromCases.stream().map(MemoryUploads::whose).collect(Collectors.toSet()));
    }

    @Override
    public void putCaseResults(PracticeId practice, PerformanceYear year, List<ParticipantResult> all) {
        caseResults.put(practice + " " + year, List.copyOf(all));
    }

    @Override
    public long revision(PracticeId practice, PerformanceYear year) {
        return history(practice, year).stream()
                .mapToLong(upload -> upload.takenBack().isPresent() ? 2 : 1)
                .sum();
    }

    @Override
    public Optional<Upload> find(UploadId id) {
        return uploads.stream().filter(upload -> upload.id().equals(id)).findFirst();
    }

    @Override
    public List<ParticipantResult> resultsOf(UploadId id) {
        return results.getOrDefault(id, List.of());
    }

    @Override
    public void takeBack(UploadId id, String by, Instant at) {
        uploads.replaceAll(upload -> upload.id().equals(id) ? takenBack(upload, by, at) : upload);
    }

    @Override
    public List<Upload> history(PracticeId practice, PerformanceYear year) {
        return uploads.stream()
                .filter(upload ->
                        upload.practice().equals(practice) && upload.year().equals(year))
                .toList();
    }

    @Override
    public List<ParticipantResult> inForce(PracticeId practice, PerformanceYear year) {
        Map<String, Optional<ParticipantResult>> latest = new LinkedHashMap<>();
        Map<String, ParticipantResult> cases = new LinkedHashMap<>();
        caseResults.getOrDefault(practice + " " + year, List.of()).forEach(result -> cases.put(whose(result), result));
        history(practice, year).reversed().stream()
                .filter(upload -> upload.takenBack().isEmpty())
                .forEach(upload -> resultsOf(upload.id()).forEach(result -> {
                    boolean counted =
                            ofCases.getOrDefault(upload.id(), Set.of()).contains(whose(result));
                    latest.put(
                            whose(result),
                            counted ? Optional.ofNullable(cases.get(whose(result))) : Optional.of(result));
                }));
        return latest.values().stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing((ParticipantResult result) ->
                                result.npi().map(Object::toString).orElse(""))
                        .thenComparing(result -> result.measure().key()))
                .toList();
    }

    private static String whose(ParticipantResult result) {
        return result.npi() + " " + result.measure().key();
    }

    @Override
    public Set<PerformanceYear> years(PracticeId practice) {
        return uploads.stream()
                .filter(upload -> upload.practice().equals(practice))
                .map(Upload::year)
                .filter(year -> !inForce(practice, year).isEmpty())
                .collect(Collectors.toSet());
    }

    private static Upload takenBack(Upload upload, String by, Instant at) {
        return new Upload(
                upload.id(),
                upload.practice(),
                upload.year(),
                upload.fileName(),
                upload.checksum(),
                upload.format(),
                upload.rows(),
                upload.measures(),
                upload.uploadedBy(),
                upload.uploadedAt(),
                Optional.of(new Upload.TakeBack(by, at)));
    }
}
