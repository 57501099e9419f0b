package org.decile.ui.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.decile.core.exam.CaseStore;
import org.decile.core.exam.CaseTable;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.PracticeId;
import org.decile.core.submission.Upload;
import org.decile.core.submission.UploadId;
import org.decile.core.submission.Uploads;

/// Cases for the length of a test.
final class MemoryCases implements CaseStore {

    private final Uploads uploads;
    private final Map<UploadId, CaseTable> tables = new LinkedHashMap<>();

    MemoryCases(Uploads uploads) {
        this.uploads = uploads;
    }

    @Override
    public void add(UploadId upload, CaseTable cases) {
        tables.put(upload, cases);
    }

    @Override
    public List<CaseTable> standing(PracticeId practice, PerformanceYear year) {
        return uploads.history(practice, year).reversed().stream()
                .filter(upload -> upload.takenBack().isEmpty())
                .map(Upload::id)
                .flatMap(id -> Optional.ofNullable(tables.get(id)).stream())
                .toList();
    }
}
