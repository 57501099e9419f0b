package org.decile.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.decile.core.practice.Practice;
import org.decile.core.practice.PracticeId;
import org.decile.core.practice.TaxpayerIdentificationNumber;
import org.decile.ui.account.CurrentUser;
import org.decile.ui.score.TestPerson;
import org.decile.ui.score.TestPortal;
import org.junit.jupiter.api.Test;

class PracticeAdministrationTest {

    private static final Practice HILLTOP = new Practice(
            PracticeId.random(),
            "Hilltop Eye Care (invented)",
            TaxpayerIdentificationNumber.of("000-12-3456"),
            "hilltop");

    private final TestPortal portal = new TestPortal();

    @Test
    void aPortalAdministratorAddsAPracticeWithoutBecomingOneOfItsPeople() {
        CurrentUser portalAdmin = TestPerson.portalAdmin("hilltop");
        administration(portalAdmin).add(HILLTOP);
        assertThat(administration(portalAdmin).all()).contains(HILLTOP);
        assertThatThrownBy(() -> portal.access(portalAdmin).toRead(HILLTOP.id()))
                .isInstanceOf(NoPermissionException.class);
    }

    @Test
    void nobodyElseSeesTheListOrAdds() {
        PracticeAdministration administration = administration(TestPerson.groupAdmin(TestPortal.GROUP));
        assertThatThrownBy(administration::all).isInstanceOf(NoPermissionException.class);
        assertThatThrownBy(() -> administration.add(HILLTOP)).isInstanceOf(NoPermissionException.class);
        assertThat(portal.practices().all()).doesNotContain(HILLTOP);
    }

    private PracticeAdministration administration(CurrentUser person) {
        return new PracticeAdministration(portal.access(person), portal.practices());
    }
}
