package org.decile.core.exam;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/// The secret under which a practice's exams and patients are hashed: HMAC-SHA-256 (RFC 2104, FIPS 180-4), cut to its
/// first 128 bits. Without it nobody can tell from a hash who was examined, nor try out identifiers. It is kept apart
/// from the hashes. [#toString()] does not give it away.
public final class CaseKey {
    private static final int BLOCK = 64;
    private static final int LEAST = 16;
    private static final byte INNER = 0x36;
    private static final byte OUTER = 0x5c;

    private final MessageDigest inner;
    private final MessageDigest outer;

    /// @param secret at least 16 bytes; not kept
    /// @throws IllegalArgumentException when it is shorter
    public CaseKey(byte[] secret) {
        if (secret.length < LEAST) {
            throw new IllegalArgumentException("a key needs at least %d bytes".formatted(LEAST));
        }
        byte[] block = Arrays.copyOf(secret.length > BLOCK ? sha256().digest(secret) : secret, BLOCK);
        this.inner = begun(block, INNER);
        this.outer = begun(block, OUTER);
        Arrays.fill(block, (byte) 0);
    }

    /// For one thread.
    CaseHasher hasher() {
        return new CaseHasher(inner, outer);
    }

    private static MessageDigest begun(byte[] block, byte pad) {
        byte[] padded = new byte[BLOCK];
        for (int i = 0; i < BLOCK; i++) {
            padded[i] = (byte) (block[i] ^ pad);
        }
        MessageDigest digest = sha256();
        digest.update(padded);
        Arrays.fill(padded, (byte) 0);
        return digest;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
