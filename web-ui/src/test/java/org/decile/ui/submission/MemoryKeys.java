package org.decile.ui.submission;

import java.nio.charset.StandardCharsets;
import org.decile.core.exam.CaseKey;
import org.decile.core.exam.CaseKeys;
import org.decile.core.practice.PracticeId;

/// A key for each practice that everybody knows.
final class MemoryKeys implements CaseKeys {

    @Override
    public CaseKey of(PracticeId practice) {
        return new CaseKey(practice.toString().getBytes(StandardCharsets.US_ASCII));
    }
}
