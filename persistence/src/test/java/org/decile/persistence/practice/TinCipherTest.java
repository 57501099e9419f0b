package org.decile.persistence.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import org.decile.core.practice.PracticeId;
import org.decile.core.practice.TaxpayerIdentificationNumber;
import org.decile.persistence.Sample;
import org.junit.jupiter.api.Test;

class TinCipherTest {
    private static final PracticeId PRACTICE = PracticeId.of("7f1e0c54-38f5-4d7c-9d0b-2c3f5a6b7c8d");
    private static final TaxpayerIdentificationNumber TIN = new TaxpayerIdentificationNumber("123456789");
    private static final String UNREADABLE = "the taxpayer identification number of practice " + PRACTICE
            + " cannot be read: either DECILE_ENCRYPTION_KEY is not the key it was stored with, or the stored value was"
            + " changed";

    private final TinCipher cipher = new TinCipher(Sample.KEY);
    private final TinCipher otherKey = new TinCipher(Sample.key("another key for tests, 32 bytes."));

    @Test
    void readsWhatItWrote() {
        assertThat(cipher.decrypt(PRACTICE, cipher.encrypt(PRACTICE, TIN))).isEqualTo(TIN);
    }

    @Test
    void writesTheSameNumberDifferentlyEachTime() {
        assertThat(cipher.encrypt(PRACTICE, TIN)).isNotEqualTo(cipher.encrypt(PRACTICE, TIN));
    }

    @Test
    void noticesAChangeOfAnyByte() {
        byte[] stored = cipher.encrypt(PRACTICE, TIN);
        for (int i = 0; i < stored.length; i++) {
            byte[] changed = stored.clone();
            changed[i] ^= 1;
            assertUnreadable(cipher, changed);
        }
    }

    @Test
    void noticesAValueThatWasCutShort() {
        byte[] stored = cipher.encrypt(PRACTICE, TIN);

        assertUnreadable(cipher, Arrays.copyOf(stored, stored.length - 1));
        assertUnreadable(cipher, Arrays.copyOf(stored, 12));
        assertUnreadable(cipher, new byte[0]);
    }

    @Test
    void doesNotReadUnderAnotherKey() {
        assertUnreadable(otherKey, cipher.encrypt(PRACTICE, TIN));
    }

    @Test
    void doesNotReadAValueMovedToAnotherPractice() {
        byte[] moved = cipher.encrypt(PracticeId.random(), TIN);

        assertUnreadable(cipher, moved);
    }

    @Test
    void givesEqualNumbersEqualFingerprintsUnderOneKeyOnly() {
        TaxpayerIdentificationNumber other = new TaxpayerIdentificationNumber("123456788");

        assertThat(cipher.fingerprint(TIN))
                .hasSize(32)
                .isEqualTo(new TinCipher(Sample.KEY).fingerprint(TIN))
                .isNotEqualTo(cipher.fingerprint(other))
                .isNotEqualTo(otherKey.fingerprint(TIN));
    }

    private static void assertUnreadable(TinCipher cipher, byte[] stored) {
        assertThatIllegalStateException()
                .isThrownBy(() -> cipher.decrypt(PRACTICE, stored))
                .withMessage(UNREADABLE);
    }
}
