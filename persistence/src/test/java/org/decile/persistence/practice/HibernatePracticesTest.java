package org.decile.persistence.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TransactionRequiredException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.decile.core.practice.DuplicatePracticeException;
import org.decile.core.practice.Practice;
import org.decile.core.practice.PracticeId;
import org.decile.core.practice.Practices;
import org.decile.core.practice.TaxpayerIdentificationNumber;
import org.decile.persistence.Database;
import org.decile.persistence.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HibernatePracticesTest {
    private final Practice harbor = Sample.practice("Harbor Family Medicine", "123456789");
    private final Practice birch = Sample.practice("Birch Street Cardiology", "987654321");

    @BeforeEach
    void clear() {
        Database.clear();
    }

    @Test
    void readsAPracticeBackInEveryField() {
        Practice practice = new Practice(
                PracticeId.random(),
                "Médecins & “Ärzte” 🩺 of Ōmiya",
                new TaxpayerIdentificationNumber("001002003"),
                "/praxis/größe ");
        write(practices -> practices.add(practice));

        assertThat(one(practices -> practices.find(practice.id()))).contains(practice);
        assertThat(list(Practices::all)).containsExactly(practice);
    }

    @Test
    void findsNoPracticeThatWasNotAdded() {
        assertThat(one(practices -> practices.find(PracticeId.random()))).isEmpty();
        assertThat(list(Practices::all)).isEmpty();
    }

    @Test
    void listsPracticesByNameAsPeopleSort() {
        add(Sample.practice("étoile", "100000001"));
        add(Sample.practice("Zephyr", "100000002"));
        add(Sample.practice("apple", "100000003"));
        add(Sample.practice("Banyan", "100000004"));

        assertThat(list(Practices::all))
                .extracting(Practice::name)
                .containsExactly("apple", "Banyan", "étoile", "Zephyr");
    }

    @Test
    void findsThePracticesOfSomeonesGroups() {
        add(harbor);
        add(birch);
        add(Sample.practice("Cedar Pediatrics", "100000001"));

        assertThat(list(practices -> practices.ofGroups(List.of(harbor.group(), "/unknown", birch.group()))))
                .containsExactly(birch, harbor);
        assertThat(list(practices -> practices.ofGroups(List.of()))).isEmpty();
    }

    @Test
    void takesNoGroupForAnotherThatLooksLikeIt() {
        add(Sample.practice("Harbor", "100000001"));

        assertThat(list(practices -> practices.ofGroups(
                        List.of("/practices/harbor", "/practices/Hárbor", "/practices/Harbor ", "/practices/Harbo"))))
                .isEmpty();
    }

    @Test
    void refusesASecondPracticeWithTheSameTin() {
        add(harbor);

        assertThatExceptionOfType(DuplicatePracticeException.class)
                .isThrownBy(() -> add(Sample.practice("Other", "123456789")))
                .withMessage("the practice \"Harbor Family Medicine\" already has this taxpayer identification number");
        assertThat(list(Practices::all)).containsExactly(harbor);
    }

    @Test
    void refusesASecondPracticeWithTheSameTinEvenWhenBothAreAddedAtATime() {
        try (EntityManager em = Database.entityManager()) {
            em.getTransaction().begin();
            Practices slow = practices(em);
            assertThat(slow.all()).isEmpty();
            add(harbor);

            assertThatExceptionOfType(DuplicatePracticeException.class)
                    .isThrownBy(() -> slow.add(Sample.practice("Other", "123456789")))
                    .withMessage("a practice that was added just now already has this taxpayer identification number");
            em.getTransaction().rollback();
        }
    }

    @Test
    void keepsNothingWhenTheTransactionIsRolledBack() {
        try (EntityManager em = Database.entityManager()) {
            em.getTransaction().begin();
            practices(em).add(harbor);
            em.getTransaction().rollback();
        }

        assertThat(list(Practices::all)).isEmpty();
    }

    @Test
    void refusesToWriteOutsideATransactionButReads() {
        try (EntityManager em = Database.entityManager()) {
            assertThatExceptionOfType(TransactionRequiredException.class)
                    .isThrownBy(() -> practices(em).add(harbor));
            em.clear();
            assertThat(practices(em).all()).isEmpty();
        }
    }

    @Test
    void nobodyWaitsForAnotherPractice() {
        add(harbor);
        add(birch);
        try (EntityManager em = Database.entityManager()) {
            em.getTransaction().begin();
            practices(em).lock(harbor.id());
            write(other -> other.lock(birch.id()));
            em.getTransaction().rollback();
        }
    }

    @Test
    void leavesTheDigitsOfTheTinNowhereInTheTable() {
        add(harbor);
        String digitsInHex = "313233343536373839";

        assertThat(
                        Database.column(
                                "select hex(concat_ws('|', id, name, keycloak_group, tin_encrypted, tin_fingerprint)) from practice"))
                .singleElement()
                .asString()
                .doesNotContain(digitsInHex)
                .doesNotContain("123456789")
                .contains("486172626F72");
    }

    @Test
    void refusesToReadUnderAnotherKey() {
        add(harbor);
        EncryptionKey other = Sample.key("another key for tests, 32 bytes.");

        Database.transaction(em -> assertThatIllegalStateException()
                .isThrownBy(() -> new HibernatePractices(em, other, Clock.systemUTC()).checkKey())
                .withMessageContaining("DECILE_ENCRYPTION_KEY is not the key it was stored with"));
    }

    @Test
    void isContentWithTheRightKeyAndWithAnEmptyDatabase() {
        Database.transaction(em -> practices(em).checkKey());
        add(harbor);
        Database.transaction(em -> practices(em).checkKey());
    }

    private static void add(Practice practice) {
        write(practices -> practices.add(practice));
    }

    private static void write(Consumer<Practices> work) {
        Database.transaction(em -> work.accept(practices(em)));
    }

    private static <T> Optional<T> one(Function<Practices, Optional<T>> question) {
        return Database.inTransaction(em -> question.apply(practices(em)));
    }

    private static <T> List<T> list(Function<Practices, List<T>> question) {
        return Database.inTransaction(em -> question.apply(practices(em)));
    }

    private static HibernatePractices practices(EntityManager em) {
        return new HibernatePractices(em, Sample.KEY, Clock.systemUTC());
    }
}
