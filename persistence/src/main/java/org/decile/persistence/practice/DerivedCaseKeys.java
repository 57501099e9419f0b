package org.decile.persistence.practice;

import java.security.GeneralSecurityException;
import org.decile.core.exam.CaseKey;
import org.decile.core.exam.CaseKeys;
import org.decile.core.practice.PracticeId;

/// Derives each practice's secret from the portal's master key, so that it is kept nowhere.
public final class DerivedCaseKeys implements CaseKeys {
    private final EncryptionKey master;

    public DerivedCaseKeys(EncryptionKey master) {
        this.master = master;
    }

    @Override
    public CaseKey of(PracticeId practice) {
        try {
            return new CaseKey(master.derived("HmacSHA256", "decile/practice/%s/cases/1".formatted(practice.value()))
                    .getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java runtime cannot derive keys", e);
        }
    }
}
