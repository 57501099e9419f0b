package org.decile.ui.practice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.measure.SpecialtySet;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.number.Points;
import org.decile.core.policy.QualityPolicy;
import org.decile.core.practice.Practice;
import org.decile.core.practice.PracticeId;
import org.decile.core.practice.Practices;
import org.decile.core.practice.SettingsChangedException;
import org.decile.core.practice.YearSettings;
import org.decile.core.score.ScoreRecord;
import org.decile.ui.account.CurrentUser;
import org.decile.ui.score.ScoreQuery;
import org.decile.ui.score.ScoreService;

/// What a practice says about itself for a year: everybody of the practice reads it, its administrators change it.
@Singleton
public class SettingsService {

    private final CurrentUser user;
    private final Access access;
    private final Practices practices;
    private final ScoreService scores;

    @Inject
    public SettingsService(CurrentUser user, Access access, Practices practices, ScoreService scores) {
        this.user = user;
        this.access = access;
        this.practices = practices;
        this.scores = scores;
    }

    /// The settings as they are now.
    ///
    /// @throws NoPermissionException when the person may not read the practice
    @Transactional
    SettingsPage page(PracticeId id, PerformanceYear year) {
        Practice practice = access.toRead(id);
        YearSettings before = yearBefore(year)
                .map(previous -> practices.settings(id, previous))
                .orElse(YearSettings.NOTHING_CONFIRMED);
        Optional<QualityPolicy> rules = scores.ruleSets(year).stream().findFirst();
        return new SettingsPage(
                practice,
                year,
                practices.settings(id, year),
                Optional.of(before).filter(settings -> !settings.equals(YearSettings.NOTHING_CONFIRMED)),
                yearBefore(year)
                        .flatMap(previous -> scores.current(ScoreQuery.of(id, previous)))
                        .flatMap(score -> score.asPriorYear(true)),
                specialtySets(year),
                rules.filter(policy -> !policy.reporting()
                                .undersampledSurveyReduction()
                                .value()
                                .isZero())
                        .isPresent(),
                rules.map(policy -> policy.finalScore().complexPatientBonusCap().value())
                        .orElse(Points.ZERO),
                access.mayManage());
    }

    /// Saves settings and puts the score they lead to on record, both or neither. Begins by waiting for its turn,
    /// before anything is read.
    ///
    /// @param shown what the person was shown when they began to change it
    /// @throws NoPermissionException when the person may not manage the practice
    /// @throws SettingsChangedException when somebody saved other settings in the meantime
    @Transactional
    void save(PracticeId id, PerformanceYear year, YearSettings shown, YearSettings wanted) {
        practices.lock(id);
        access.toManage(id);
        if (!practices.settings(id, year).equals(shown)) {
            throw new SettingsChangedException(year, new IllegalStateException("saved after they were shown"));
        }
        practices.saveSettings(id, year, wanted, user.username());
        scores.record(id, year, ScoreRecord.Cause.SETTINGS, user.username());
    }

    private static List<SpecialtySet> specialtySets(PerformanceYear year) {
        return MeasureCatalogs.years().contains(year) ? MeasureCatalogs.of(year).specialtySets() : List.of();
    }

    /// The year before, if it can have scores: it has official measures.
    private static Optional<PerformanceYear> yearBefore(PerformanceYear year) {
        return MeasureCatalogs.years().stream()
                .filter(before -> before.value() + 1 == year.value())
                .findFirst();
    }
}
