package org.decile.persistence.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.persistence.Sample.YEAR;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.Function;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.number.Percent;
import org.decile.core.number.Points;
import org.decile.core.policy.RuleSetId;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.practice.Practice;
import org.decile.core.practice.PracticeId;
import org.decile.core.score.ScoreRecord;
import org.decile.core.score.ScoreRecord.Cause;
import org.decile.core.score.ScoreRecords;
import org.decile.persistence.Database;
import org.decile.persistence.Sample;
import org.decile.persistence.practice.HibernatePractices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HibernateScoreRecordsTest {
    private static final Instant NOON = Instant.parse("2025-01-15T12:00:00.123456Z");
    private static final Percent THIRD = Percent.ratio(Points.of("1"), Points.of("3"));

    private final Practice harbor = Sample.practice("Harbor Family Medicine", "123456789");

    @BeforeEach
    void addPractice() {
        Database.clear();
        Database.transaction(em -> new HibernatePractices(em, Sample.KEY, Clock.systemUTC()).add(harbor));
    }

    @Test
    void readsAScoreBackInEveryField() {
        ScoreRecord score = new ScoreRecord(
                UUID.randomUUID(),
                harbor.id(),
                YEAR,
                new RuleSetId("aafp-summary"),
                Optional.of(new NationalProviderIdentifier("1000000001")),
                NOON,
                Cause.BENCHMARKS,
                "zoë",
                THIRD,
                THIRD.of(Percent.of("30")),
                "a".repeat(64),
                "CMS “2024” benchmarks, version 3",
                "b".repeat(64),
                "Points – ≥ 7 → capped\n".repeat(100_000));
        add(score);

        assertThat(one(scores -> scores.find(score.id()))).contains(score);
        assertThat(list(scores -> scores.history(harbor.id(), YEAR))).containsExactly(score);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "100",
                "-12.5",
                "33.33333333333333333333333333333333",
                "0.0000003333333333333333333333333333333333",
                "0.000000000000000000000000000000000000000123456789",
                "9999.999999999999999999999999999999"
            })
    void keepsEveryDigitOfAPercentage(String percent) {
        ScoreRecord score = score(YEAR, NOON, Cause.UPLOAD, new Percent(new BigDecimal(percent)));
        add(score);

        assertThat(one(scores -> scores.find(score.id()))).contains(score);
    }

    @ParameterizedTest
    @EnumSource
    void keepsEveryCause(Cause cause) {
        ScoreRecord score = score(YEAR, NOON, cause, Percent.ZERO);
        add(score);

        assertThat(one(scores -> scores.find(score.id()))).contains(score);
    }

    /// The hours around the changes to and from daylight-saving time in New York, where the machine is set for
    /// this.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-10T02:30:00Z",
                "2024-03-10T06:59:59.999999Z",
                "2024-03-10T07:30:00Z",
                "2024-11-03T05:30:00Z",
                "2024-11-03T06:30:00.000001Z"
            })
    void storesTimesInUtcWhateverTheTimeZoneOfTheMachine(String time) {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
        try {
            ScoreRecord score = score(YEAR, Instant.parse(time), Cause.UPLOAD, Percent.ZERO);
            add(score);

            assertThat(one(scores -> scores.find(score.id()))).contains(score);
            assertThat(Database.column("select date_format(scored_at, '%Y-%m-%dT%H:%i:%s.%fZ') from score_record"))
                    .singleElement()
                    .extracting(Instant::parse)
                    .isEqualTo(score.at());
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void keepsTimesToTheMicrosecond() {
        ScoreRecord score = score(YEAR, Instant.parse("2025-01-15T12:00:00.123456789Z"), Cause.UPLOAD, Percent.ZERO);
        add(score);

        assertThat(one(scores -> scores.find(score.id())).map(ScoreRecord::at)).contains(NOON);
    }

    @Test
    void listsTheScoresOfAPracticeAndYearFromTheLatestOn() {
        Practice birch = Sample.practice("Birch Street Cardiology", "987654321");
        Database.transaction(em -> new HibernatePractices(em, Sample.KEY, Clock.systemUTC()).add(birch));
        ScoreRecord first = add(score(YEAR, NOON, Cause.UPLOAD, THIRD));
        ScoreRecord alsoNoon = add(score(YEAR, NOON, Cause.SETTINGS, THIRD));
        ScoreRecord earlier = add(score(YEAR, NOON.minusMillis(1), Cause.TAKE_BACK, THIRD));
        add(score(YEAR.previous().orElseThrow(), NOON, Cause.UPLOAD, THIRD));

        assertThat(list(scores -> scores.history(harbor.id(), YEAR))).containsExactly(alsoNoon, first, earlier);
        assertThat(list(scores -> scores.history(birch.id(), YEAR))).isEmpty();
    }

    @Test
    void findsNoScoreThatIsNotOnRecord() {
        assertThat(one(scores -> scores.find(UUID.randomUUID()))).isEmpty();
        assertThat(list(scores -> scores.history(PracticeId.random(), YEAR))).isEmpty();
    }

    @Test
    void keepsNothingWhenTheTransactionIsRolledBack() {
        try (EntityManager em = Database.entityManager()) {
            em.getTransaction().begin();
            new HibernateScoreRecords(em).add(score(YEAR, NOON, Cause.UPLOAD, THIRD));
            em.getTransaction().rollback();
        }

        assertThat(Database.column("select id from score_record")).isEmpty();
    }

    private ScoreRecord score(PerformanceYear year, Instant at, Cause cause, Percent percent) {
        return new ScoreRecord(
                UUID.randomUUID(),
                harbor.id(),
                year,
                RuleSetId.CMS,
                Optional.empty(),
                at,
                cause,
                "ana",
                percent,
                percent,
                "a".repeat(64),
                "official",
                "b".repeat(64),
                "why");
    }

    private static ScoreRecord add(ScoreRecord score) {
        Database.transaction(em -> new HibernateScoreRecords(em).add(score));
        return score;
    }

    private static <T> Optional<T> one(Function<ScoreRecords, Optional<T>> question) {
        return Database.inTransaction(em -> question.apply(new HibernateScoreRecords(em)));
    }

    private static <T> List<T> list(Function<ScoreRecords, List<T>> question) {
        return Database.inTransaction(em -> question.apply(new HibernateScoreRecords(em)));
    }
}
