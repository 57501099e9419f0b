package org.decile.persistence.practice;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.decile.core.practice.PracticeId;
import org.decile.core.practice.TaxpayerIdentificationNumber;

/// Keeps taxpayer identification numbers unreadable in the database: AES-256-GCM (NIST SP 800-38D) with a
/// random nonce, bound to the practice, and a keyed fingerprint by which equal numbers are noticed without
/// reading any.
final class TinCipher {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String MAC = "HmacSHA256";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey encryptionKey;
    private final SecretKey fingerprintKey;
    private final SecureRandom random = new SecureRandom();

    /// @throws IllegalStateException when the Java runtime lacks an algorithm
    TinCipher(EncryptionKey key) {
        try {
            encryptionKey = key.derived("AES", "decile/practice/tin/encryption/1");
            fingerprintKey = key.derived(MAC, "decile/practice/tin/fingerprint/1");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java runtime cannot derive keys", e);
        }
    }

    /// The nonce followed by the ciphertext with its tag; different each time.
    byte[] encrypt(PracticeId practice, TaxpayerIdentificationNumber tin) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, practice, nonce)
                    .doFinal(tin.digits().getBytes(US_ASCII));
            return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a taxpayer identification number could not be encrypted", e);
        }
    }

    /// @throws IllegalStateException when `stored` was written under another key or for another practice, or was
    ///     changed since
    TaxpayerIdentificationNumber decrypt(PracticeId practice, byte[] stored) {
        try {
            ByteBuffer parts = ByteBuffer.wrap(stored);
            byte[] nonce = new byte[NONCE_BYTES];
            parts.get(nonce);
            byte[] sealed = new byte[parts.remaining()];
            parts.get(sealed);
            byte[] digits = cipher(Cipher.DECRYPT_MODE, practice, nonce).doFinal(sealed);
            return new TaxpayerIdentificationNumber(new String(digits, US_ASCII));
        } catch (GeneralSecurityException | BufferUnderflowException e) {
            throw new IllegalStateException(
                    ("the taxpayer identification number of practice %s cannot be read: either %s is not the key it was"
                                    + " stored with, or the stored value was changed")
                            .formatted(practice, EncryptionKey.VARIABLE),
                    e);
        }
    }

    /// HMAC-SHA-256 of the number: equal for equal numbers, and of no use without the key.
    byte[] fingerprint(TaxpayerIdentificationNumber tin) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(fingerprintKey);
            return mac.doFinal(tin.digits().getBytes(US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java runtime cannot compute " + MAC, e);
        }
    }

    private Cipher cipher(int mode, PracticeId practice, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, encryptionKey, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bytes(practice.value()));
        return cipher;
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
