package org.decile.persistence.exam;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.decile.core.exam.CodeMapUpload;
import org.decile.core.mips.PerformanceYear;
import org.decile.persistence.Database;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HibernateCodeMapsTest {
    private static final PerformanceYear YEAR = new PerformanceYear(2024);
    private static final Instant NOON = Instant.parse("2025-01-15T12:00:00Z");

    @BeforeEach
    void empty() {
        Database.clear();
    }

    @Test
    void aMapIsReadBackInEveryField() {
        CodeMapUpload upload = add(YEAR, 0, "code,meaning");

        assertThat(history()).containsExactly(upload);
        byte[] content = Database.inTransaction(em -> new HibernateCodeMaps(em).content(upload.id()));
        assertThat(content).isEqualTo("code,meaning".getBytes(UTF_8));
    }

    @Test
    void theLatestIsInForceUntilItIsWithdrawn() {
        CodeMapUpload first = add(YEAR, 0, "first");
        CodeMapUpload second = add(YEAR, 1, "second");
        assertThat(inForce()).contains(second);

        withdraw(second.id());
        withdraw(second.id());

        assertThat(inForce()).contains(first);
        assertThat(history().getFirst().withdrawn())
                .contains(new CodeMapUpload.Withdrawal("ben", NOON.plusSeconds(60)));
    }

    @Test
    void theBytesOfMapsStayInTheDatabaseWhenTheyAreListed() {
        add(YEAR, 0, "first");

        int loaded = Database.inTransaction(em -> {
            HibernateCodeMaps maps = new HibernateCodeMaps(em);
            assertThat(maps.inForce(YEAR)).isPresent();
            return em.unwrap(Session.class).getStatistics().getEntityCount();
        });

        assertThat(loaded).isZero();
    }

    @Test
    void yearsAreApart() {
        add(new PerformanceYear(2023), 0, "last year");

        assertThat(inForce()).isEmpty();
    }

    @Test
    void aMapThatIsNotThereCannotBeWithdrawn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withdraw(UUID.fromString("00000000-0000-0000-0000-000000000001")))
                .withMessageContaining("there is no code map");
    }

    private static CodeMapUpload add(PerformanceYear year, int minutes, String content) {
        CodeMapUpload upload = new CodeMapUpload(
                UUID.randomUUID(),
                year,
                "codes.csv",
                "0123456789abcdef".repeat(4),
                120,
                "ana",
                NOON.plusSeconds(60L * minutes),
                Optional.empty());
        Database.transaction(em -> new HibernateCodeMaps(em).add(upload, content.getBytes(UTF_8)));
        return upload;
    }

    private static void withdraw(UUID id) {
        Database.transaction(em -> new HibernateCodeMaps(em).withdraw(id, "ben", NOON.plusSeconds(60)));
    }

    private static List<CodeMapUpload> history() {
        return Database.inTransaction(em -> new HibernateCodeMaps(em).history(YEAR));
    }

    private static Optional<CodeMapUpload> inForce() {
        return Database.inTransaction(em -> new HibernateCodeMaps(em).inForce(YEAR));
    }
}
