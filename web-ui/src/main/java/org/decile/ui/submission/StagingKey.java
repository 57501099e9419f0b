package org.decile.ui.submission;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The random key of one staged file, which is nowhere but in memory, and how it encrypts the file's pieces.
///
/// Each piece is encrypted by itself, AES-256 in GCM mode, with its place and whether it is the last one in its nonce.
/// So a piece that was changed, moved, left out, or cut off at the end is noticed.
final class StagingKey {

    /// Plain bytes of each piece but the last, which may have fewer.
    static final int PIECE = 64 * 1024;

    /// Bytes by which an encrypted piece is longer.
    static final int TAG = 16;

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int BITS = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;

    private StagingKey(SecretKey key) {
        this.key = key;
    }

    static StagingKey random() {
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return new StagingKey(new SecretKeySpec(bytes, "AES"));
    }

    /// @param place of the piece in the file, from 0; a key encrypts each place once
    byte[] encrypted(long place, boolean last, byte[] piece, int length) throws GeneralSecurityException {
        return cipher(Cipher.ENCRYPT_MODE, place, last).doFinal(piece, 0, length);
    }

    /// @throws GeneralSecurityException when this is not what was encrypted for that place
    byte[] decrypted(long place, boolean last, byte[] piece) throws GeneralSecurityException {
        return cipher(Cipher.DECRYPT_MODE, place, last).doFinal(piece);
    }

    private Cipher cipher(int mode, long place, boolean last) throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(NONCE_BYTES)
                .putLong(place)
                .putInt(last ? 1 : 0)
                .array();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * BITS, nonce));
        return cipher;
    }
}
