package org.decile.persistence;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.Practice;
import org.decile.core.practice.PracticeId;
import org.decile.core.practice.TaxpayerIdentificationNumber;
import org.decile.persistence.practice.EncryptionKey;

/// Invented practices and an invented key.
public final class Sample {
    public static final PerformanceYear YEAR = new PerformanceYear(2024);
    public static final EncryptionKey KEY = key("a key for tests, 32 bytes long..");

    private Sample() {}

    public static EncryptionKey key(String thirtyTwoLetters) {
        return EncryptionKey.of(
                Base64.getEncoder().encodeToString(thirtyTwoLetters.getBytes(StandardCharsets.US_ASCII)));
    }

    /// A practice whose Keycloak group is named like it.
    public static Practice practice(String name, String tin) {
        return new Practice(PracticeId.random(), name, new TaxpayerIdentificationNumber(tin), "/practices/" + name);
    }
}
