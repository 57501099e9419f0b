package org.decile.core.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.decile.core.table.CellRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseKeyTest {
    private static final byte[] SECRET = "sixteen bytes or".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest(name = "{0} bytes of key")
    @ValueSource(ints = {16, 63, 64, 65, 200})
    void theHashIsTheFirstHalfOfHmacSha256(int bytes) throws GeneralSecurityException {
        byte[] secret = new byte[bytes];
        for (int i = 0; i < bytes; i++) {
            secret[i] = (byte) (7 * i + 1);
        }
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        ByteBuffer expected = ByteBuffer.wrap(mac.doFinal("EABC-12".getBytes(StandardCharsets.US_ASCII)));
        assertThat(hash(new CaseKey(secret), "ABC-12")).containsExactly(expected.getLong(), expected.getLong());
    }

    @ParameterizedTest(name = "{0} and {1} are the same")
    @CsvSource({"'''=A', '=A'", "'''é1', é1"})
    void theApostropheOfASpreadsheetIsNoPartOfAnIdentifier(String one, String other) {
        assertThat(hash(new CaseKey(SECRET), one)).isEqualTo(hash(new CaseKey(SECRET), other));
    }

    @ParameterizedTest(name = "{0} and {1} differ")
    @CsvSource({"A1, A2", "12, 120", "0012A, 12A", "A, ''", "1-2, 12", "AbC1, aBc1", "0001, 1", "000, 0", "é1, É1"})
    void otherIdentifiersHaveOtherHashes(String one, String other) {
        assertThat(hash(new CaseKey(SECRET), one)).isNotEqualTo(hash(new CaseKey(SECRET), other));
    }

    @Test
    void anotherKeyMakesAnotherHash() {
        CaseKey other = new CaseKey("sixteen bytes of".getBytes(StandardCharsets.US_ASCII));
        assertThat(hash(other, "A1")).isNotEqualTo(hash(new CaseKey(SECRET), "A1"));
    }

    @Test
    void aShortKeyIsRefusedWithoutBeingShown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CaseKey("fifteen bytes!!".getBytes(StandardCharsets.US_ASCII)))
                .withMessage("a key needs at least 16 bytes");
    }

    @Test
    void longIdentifiersAreHashedWhole() {
        CaseKey key = new CaseKey(SECRET);
        assertThat(hash(key, "A".repeat(400) + "1")).isNotEqualTo(hash(key, "A".repeat(400) + "2"));
    }

    private static long[] hash(CaseKey key, String identifier) {
        CaseHasher hasher = key.hasher();
        hasher.begin('E');
        hasher.add(CellRow.of(2, List.of(identifier)), 0);
        hasher.end();
        return new long[] {hasher.high(), hasher.low()};
    }
}
