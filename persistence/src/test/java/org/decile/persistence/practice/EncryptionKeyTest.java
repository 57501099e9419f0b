package org.decile.persistence.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncryptionKeyTest {
    private static final String ALL_ZERO = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    private static final String HOW_TO_MAKE =
            " It must hold 32 random bytes in base64, for example the output of \"openssl rand -base64 32\".";

    @ParameterizedTest
    @CsvSource({
        ", is not set.",
        "'  ', is not set.",
        "not base64!, is not base64.",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==, holds 31 bytes.",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA, holds 33 bytes.",
    })
    void saysWhatIsWrongWithAValueWithoutRepeatingIt(@Nullable String value, String complaint) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EncryptionKey.of(value))
                .withMessage("DECILE_ENCRYPTION_KEY " + complaint + HOW_TO_MAKE)
                .withNoCause();
    }

    @Test
    void doesNotShowItselfWhenPrinted() {
        assertThat(EncryptionKey.of(ALL_ZERO)).hasToString("encryption key");
    }

    /// The expected key was computed from the definition in RFC 5869 with a program of its own.
    @Test
    void derivesTheKeyThatRfc5869Defines() throws GeneralSecurityException {
        byte[] derived = EncryptionKey.of(" " + ALL_ZERO + "\n")
                .derived("AES", "purpose")
                .getEncoded();

        assertThat(HexFormat.of().formatHex(derived))
                .isEqualTo("77b9a71be31be541b388d834d821f67db541c6d830b9973630ef89a4c78ded10");
    }

    @Test
    void derivesAnotherKeyForAnotherPurpose() throws GeneralSecurityException {
        EncryptionKey key = EncryptionKey.of(ALL_ZERO);

        assertThat(key.derived("AES", "purpose")).isNotEqualTo(key.derived("AES", "other purpose"));
    }
}
