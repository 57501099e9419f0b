package org.decile.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.decile.core.mips.Participation;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.OtherCategories;
import org.decile.core.practice.PracticeId;
import org.decile.core.practice.Practices;
import org.decile.core.practice.PriorYear;
import org.decile.core.practice.Setting;
import org.decile.core.practice.SettingsChangedException;
import org.decile.core.practice.YearSettings;
import org.decile.core.score.ScoreRecord;
import org.decile.ui.account.CurrentUser;
import org.decile.ui.score.Asked;
import org.decile.ui.score.TestPerson;
import org.decile.ui.score.TestPortal;
import org.junit.jupiter.api.Test;

class SettingsServiceTest {

    private static final PerformanceYear YEAR = new PerformanceYear(2024);
    private static final YearSettings TWELVE = new YearSettings(
            Optional.of(12),
            Set.of(),
            Participation.GROUP,
            Optional.empty(),
            Set.of(),
            false,
            OtherCategories.NONE,
            Optional.empty(),
            EnumSet.of(Setting.CLINICIANS));

    private final TestPortal portal = new TestPortal();
    private final CurrentUser admin = TestPerson.groupAdmin(TestPortal.GROUP);

    @Test
    void savingKeepsTheSettingsAndPutsTheNewScoreOnRecord() {
        portal.reported(2024, TestPortal.electronic("236", 70, 30));
        save(admin, YearSettings.NOTHING_CONFIRMED, TWELVE);
        assertThat(service(admin).page(portal.practice(), YEAR).settings()).isEqualTo(TWELVE);
        assertThat(portal.scores(admin).history(portal.practice(), YEAR))
                .extracting(ScoreRecord::cause, ScoreRecord::causedBy)
                .containsOnly(tuple(ScoreRecord.Cause.SETTINGS, "ada"))
                .isNotEmpty();
    }

    @Test
    void theFirstThingThatSavingAsksTheDatabaseIsToWaitForItsTurn() {
        Asked asked = new Asked();
        Practices practices = asked.listening(Practices.class, portal.practices());

        service(admin, practices).save(portal.practice(), YEAR, YearSettings.NOTHING_CONFIRMED, TWELVE);

        assertThat(asked.names()).startsWith("lock").contains("saveSettings");
    }

    @Test
    void whoWasShownOlderSettingsIsToldAndOverwritesNothing() {
        save(admin, YearSettings.NOTHING_CONFIRMED, TWELVE);
        assertThatThrownBy(() -> save(admin, YearSettings.NOTHING_CONFIRMED, YearSettings.NOTHING_CONFIRMED))
                .isInstanceOf(SettingsChangedException.class);
        assertThat(portal.practices().settings(portal.practice(), YEAR)).isEqualTo(TWELVE);
    }

    @Test
    void aViewerReadsAndDoesNotSave() {
        CurrentUser viewer = TestPerson.viewer(TestPortal.GROUP);
        assertThat(service(viewer).page(portal.practice(), YEAR).mayManage()).isFalse();
        assertThatThrownBy(() -> save(viewer, YearSettings.NOTHING_CONFIRMED, TWELVE))
                .isInstanceOf(NoPermissionException.class);
        assertThat(portal.practices().settings(portal.practice(), YEAR)).isEqualTo(YearSettings.NOTHING_CONFIRMED);
    }

    @Test
    void anotherPracticesAdministratorAndAPortalAdministratorSeeNothing() {
        for (CurrentUser stranger :
                Set.of(TestPerson.groupAdmin("hilltop"), TestPerson.portalAdmin(TestPortal.GROUP))) {
            assertThatThrownBy(() -> service(stranger).page(portal.practice(), YEAR))
                    .isInstanceOf(NoPermissionException.class);
        }
        assertThatThrownBy(() -> service(admin).page(PracticeId.random(), YEAR))
                .isInstanceOf(NoPermissionException.class);
    }

    @Test
    void thePortalsOwnFiguresOfTheYearBeforeAreShownWhereItHasResults() {
        assertThat(service(admin).page(portal.practice(), YEAR).ownPriorYear()).isEmpty();
        portal.reported(2023, TestPortal.electronic("236", 70, 30));
        Optional<PriorYear> own = service(admin).page(portal.practice(), YEAR).ownPriorYear();
        assertThat(own).get().extracting(PriorYear::categoryPercent).isNotEqualTo(Optional.empty());
    }

    @Test
    void whatWasSaidForTheYearBeforeIsOfferedToCopy() {
        assertThat(service(admin).page(portal.practice(), YEAR).lastYear()).isEmpty();
        portal.practices().saveSettings(portal.practice(), YEAR.previous().orElseThrow(), TWELVE, "ada");
        assertThat(service(admin).page(portal.practice(), YEAR).lastYear()).contains(TWELVE);
    }

    private void save(CurrentUser person, YearSettings shown, YearSettings wanted) {
        service(person).save(portal.practice(), YEAR, shown, wanted);
    }

    private SettingsService service(CurrentUser person) {
        return service(person, portal.practices());
    }

    private SettingsService service(CurrentUser person, Practices practices) {
        return new SettingsService(person, new Access(person, practices), practices, portal.scores(person));
    }
}
