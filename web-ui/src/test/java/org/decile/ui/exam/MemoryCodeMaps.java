package org.decile.ui.exam;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.decile.core.exam.CodeMapUpload;
import org.decile.core.exam.CodeMaps;
import org.decile.core.mips.PerformanceYear;

/// Code maps for the length of a test.
public final class MemoryCodeMaps implements CodeMaps {

    private final List<CodeMapUpload> uploads = new ArrayList<>();
    private final Map<UUID, byte[]> contents = new HashMap<>();

    @Override
    public void add(CodeMapUpload upload, byte[] content) {
        uploads.addFirst(upload);
        contents.put(upload.id(), content);
    }

    @Override
    public void withdraw(UUID id, String by, Instant at) {
        uploads.replaceAll(map -> map.id().equals(id) ? withdrawn(map, by, at) : map);
    }

    @Override
    public List<CodeMapUpload> history(PerformanceYear year) {
        return uploads.stream().filter(map -> map.year().equals(year)).toList();
    }

    @Override
    public Optional<CodeMapUpload> inForce(PerformanceYear year) {
        return history(year).stream().filter(map -> map.withdrawn().isEmpty()).findFirst();
    }

    @Override
    public byte[] content(UUID id) {
        return Optional.ofNullable(contents.get(id)).orElseThrow(IllegalArgumentException::new);
    }

    private static CodeMapUpload withdrawn(CodeMapUpload map, String by, Instant at) {
        return new CodeMapUpload(
                map.id(),
                map.year(),
                map.fileName(),
                map.checksum(),
                map.codes(),
                map.uploadedBy(),
                map.uploadedAt(),
                Optional.of(new CodeMapUpload.Withdrawal(by, at)));
    }
}
