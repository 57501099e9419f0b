package org.decile.persistence.practice;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import org.jspecify.annotations.Nullable;

/// The portal's master key. Each purpose gets a key of its own, derived by HKDF-SHA-256 (RFC 5869), so that none
/// tells anything about another.
public final class EncryptionKey {
    /// The environment variable that holds the key.
    public static final String VARIABLE = "DECILE_ENCRYPTION_KEY";

    private static final int BYTES = 32;
    private static final String HOW_TO_MAKE =
            "It must hold 32 random bytes in base64, for example the output of \"openssl rand -base64 32\".";

    private final byte[] master;

    private EncryptionKey(byte[] master) {
        this.master = master;
    }

    /// Reads the variable's value.
    ///
    /// @param base64 the value, or null when the variable is not set
    /// @throws IllegalArgumentException when it is not 32 bytes in base64; the message does not repeat the value
    public static EncryptionKey of(@Nullable String base64) {
        if (base64 == null || base64.isBlank()) {
            throw new IllegalArgumentException("%s is not set. %s".formatted(VARIABLE, HOW_TO_MAKE));
        }
        byte[] bytes = decoded(base64.strip());
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("%s holds %d bytes. %s".formatted(VARIABLE, bytes.length, HOW_TO_MAKE));
        }
        return new EncryptionKey(bytes);
    }

    /// The key for one purpose.
    ///
    /// @param algorithm what the key is used with, such as `AES`
    SecretKey derived(String algorithm, String purpose) throws GeneralSecurityException {
        HKDFParameterSpec parameters = HKDFParameterSpec.ofExtract()
                .addIKM(master)
                .thenExpand(purpose.getBytes(StandardCharsets.US_ASCII), BYTES);
        return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, parameters);
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalArgumentException("%s is not base64. %s".formatted(VARIABLE, HOW_TO_MAKE));
        }
    }

    /// Says nothing of the key.
    @Override
    public String toString() {
        return "encryption key";
    }
}
