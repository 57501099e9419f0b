package org.decile.persistence.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.decile.core.mips.Participation;
import org.decile.core.mips.PerformanceCategory;
import org.decile.core.mips.SpecialStatus;
import org.decile.core.number.Percent;
import org.decile.core.number.Points;
import org.decile.core.practice.OtherCategories;
import org.decile.core.practice.Practice;
import org.decile.core.practice.Practices;
import org.decile.core.practice.PriorYear;
import org.decile.core.practice.Setting;
import org.decile.core.practice.SettingsChangedException;
import org.decile.core.practice.YearSettings;
import org.decile.persistence.Database;
import org.decile.persistence.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class YearSettingsTest {
    private static final Instant NOW = Instant.parse("2025-01-15T12:00:00.123456Z");

    private final Practice practice = Sample.practice("Harbor Family Medicine", "123456789");

    @BeforeEach
    void addPractice() {
        Database.clear();
        Database.transaction(em -> practices(em).add(practice));
    }

    static Stream<YearSettings> settings() {
        Percent third = Percent.ratio(Points.of("1"), Points.of("3"));
        return Stream.of(
                YearSettings.NOTHING_CONFIRMED,
                new YearSettings(
                        Optional.of(15),
                        EnumSet.allOf(SpecialStatus.class),
                        Participation.VIRTUAL_GROUP,
                        Optional.of("Allergy/Immunology"),
                        EnumSet.allOf(PerformanceCategory.class),
                        true,
                        new OtherCategories(
                                Map.of(
                                        PerformanceCategory.COST,
                                        Percent.of("71.5"),
                                        PerformanceCategory.IMPROVEMENT_ACTIVITIES,
                                        Percent.HUNDRED),
                                Points.of("3.25")),
                        Optional.of(new PriorYear(third, Optional.of(Percent.of("82.5")), true, true)),
                        EnumSet.allOf(Setting.class)),
                new YearSettings(
                        Optional.of(1),
                        Set.of(SpecialStatus.RURAL),
                        Participation.INDIVIDUAL,
                        Optional.empty(),
                        Set.of(PerformanceCategory.COST),
                        false,
                        OtherCategories.NONE,
                        Optional.of(new PriorYear(Percent.ZERO, Optional.empty(), false, false)),
                        Set.of(Setting.CLINICIANS, Setting.PRIOR_YEAR)));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void readsWhatWasConfirmedBackInEveryField(YearSettings settings) {
        save(settings, "ana");

        assertThat(current()).isEqualTo(settings);
    }

    @Test
    void startsWithNothingConfirmed() {
        assertThat(current()).isEqualTo(YearSettings.NOTHING_CONFIRMED);
    }

    @Test
    void keepsYearsApart() {
        save(clinicians(3), "ana");

        assertThat(Database.<YearSettings>inTransaction(em -> practices(em)
                        .settings(practice.id(), Sample.YEAR.previous().orElseThrow())))
                .isEqualTo(YearSettings.NOTHING_CONFIRMED);
    }

    @Test
    void keepsPracticesApart() {
        Practice other = Sample.practice("Other", "100000001");
        Database.transaction(em -> practices(em).add(other));
        save(clinicians(3), "ana");

        assertThat(Database.<YearSettings>inTransaction(em -> practices(em).settings(other.id(), Sample.YEAR)))
                .isEqualTo(YearSettings.NOTHING_CONFIRMED);
    }

    @Test
    void keepsWhoSaidWhatWhen() {
        save(clinicians(3), "ana");
        save(clinicians(4), "ben");
        save(clinicians(3), "ana");

        assertThat(current()).isEqualTo(clinicians(3));
        assertThat(Database.column("select concat_ws(' ', version, clinicians, saved_by, saved_at)"
                        + " from practice_year_settings order by version"))
                .containsExactly(
                        "1 3 ana 2025-01-15 12:00:00.123456",
                        "2 4 ben 2025-01-15 12:00:00.123456",
                        "3 3 ana 2025-01-15 12:00:00.123456");
    }

    @Test
    void tellsTheSecondOfTwoWhoChangeTheSameSettingsAtATime() {
        save(clinicians(3), "ana");
        assertSecondIsTold(clinicians(3));
        assertThat(current()).isEqualTo(clinicians(4));
    }

    @Test
    void tellsTheSecondOfTwoWhoConfirmTheFirstSettingsAtATime() {
        assertSecondIsTold(YearSettings.NOTHING_CONFIRMED);
        assertThat(current()).isEqualTo(clinicians(4));
    }

    @Test
    void whoWaitsForAllPracticesSeesWhatWasSavedWhileOneWasLocked() throws Exception {
        assertThat(seenAfterWaiting(first -> first.lock(practice.id()), Practices::lockAll))
                .isEqualTo(clinicians(4));
    }

    @Test
    void whoWaitsForOnePracticeSeesWhatWasSavedWhileAllWereLocked() throws Exception {
        assertThat(seenAfterWaiting(Practices::lockAll, second -> second.lock(practice.id())))
                .isEqualTo(clinicians(4));
    }

    @Test
    void saysSoWhenTheDatabaseHoldsAnUnknownCode() {
        save(clinicians(3), "ana");
        Database.execute("update practice_year_settings set special_statuses = 'rural,lunar'");

        assertThatIllegalStateException()
                .isThrownBy(this::current)
                .withMessage(
                        "the database holds the special status \"lunar\", which this version of Decile does not know");
    }

    private void assertSecondIsTold(YearSettings seen) {
        try (EntityManager em = Database.entityManager()) {
            em.getTransaction().begin();
            Practices second = practices(em);
            assertThat(second.settings(practice.id(), Sample.YEAR)).isEqualTo(seen);
            save(clinicians(4), "ben");

            assertThatExceptionOfType(SettingsChangedException.class)
                    .isThrownBy(() -> second.saveSettings(practice.id(), Sample.YEAR, clinicians(5), "ana"))
                    .withMessage("someone else has just saved the settings for 2024;"
                            + " open them again and repeat your change");
            em.getTransaction().rollback();
        }
    }

    /// Saves settings while one transaction has locked something that another waits for.
    private YearSettings seenAfterWaiting(Consumer<Practices> first, Consumer<Practices> second) throws Exception {
        CompletableFuture<YearSettings> seen;
        try (EntityManager em = Database.entityManager()) {
            em.getTransaction().begin();
            first.accept(practices(em));
            seen = Database.waiting(other -> {
                second.accept(practices(other));
                return practices(other).settings(practice.id(), Sample.YEAR);
            });
            practices(em).saveSettings(practice.id(), Sample.YEAR, clinicians(4), "ben");
            em.getTransaction().commit();
        }
        return seen.get(30, TimeUnit.SECONDS);
    }

    private void save(YearSettings settings, String savedBy) {
        Database.transaction(em -> practices(em).saveSettings(practice.id(), Sample.YEAR, settings, savedBy));
    }

    private YearSettings current() {
        return Database.inTransaction(em -> practices(em).settings(practice.id(), Sample.YEAR));
    }

    private static YearSettings clinicians(int number) {
        YearSettings none = YearSettings.NOTHING_CONFIRMED;
        return new YearSettings(
                Optional.of(number),
                none.statuses(),
                none.participation(),
                none.specialtySet(),
                none.reweighted(),
                none.cahpsUndersampled(),
                none.others(),
                none.priorYear(),
                none.confirmed());
    }

    private static Practices practices(EntityManager em) {
        return new HibernatePractices(em, Sample.KEY, Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
