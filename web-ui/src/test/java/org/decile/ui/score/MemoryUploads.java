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

    @Override
    public void confirm(Upload upload, List<ParticipantResult> brought) {
        uploads.addFirst(upload);
        results.put(upload.id(), List.copyOf(brought));
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
        Map<String, ParticipantResult> latest = new LinkedHashMap<>();
        history(practice, year).reversed().stream()
                .filter(upload -> upload.takenBack().isEmpty())
                .flatMap(upload -> resultsOf(upload.id()).stream())
                .forEach(result ->
                        latest.put(result.npi() + " " + result.measure().key(), result));
        return latest.values().stream()
                .sorted(Comparator.comparing((ParticipantResult result) ->
                                result.npi().map(Object::toString).orElse(""))
                        .thenComparing(result -> result.measure().key()))
                .toList();
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
                upload.measures(),
                upload.uploadedBy(),
                upload.uploadedAt(),
                Optional.of(new Upload.TakeBack(by, at)));
    }
}
