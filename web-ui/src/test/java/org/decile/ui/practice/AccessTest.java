package org.decile.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.decile.core.practice.PracticeId;
import org.decile.ui.score.TestPerson;
import org.decile.ui.score.TestPortal;
import org.junit.jupiter.api.Test;

/// Requirement C1: people act for their own practices only.
class AccessTest {

    private final TestPortal portal = new TestPortal();
    private final Access groupAdmin = portal.access(TestPerson.groupAdmin(TestPortal.GROUP));
    private final Access viewer = portal.access(TestPerson.viewer(TestPortal.GROUP));
    private final Access stranger = portal.access(TestPerson.groupAdmin("another practice's group"));
    private final Access portalAdmin = portal.access(TestPerson.portalAdmin(TestPortal.GROUP));

    @Test
    void a_group_administrator_reads_and_manages_the_own_practice() {
        assertThat(groupAdmin.toRead(portal.practice()).id()).isEqualTo(portal.practice());
        assertThat(groupAdmin.toManage(portal.practice()).id()).isEqualTo(portal.practice());
        assertThat(groupAdmin.readable()).hasSize(1);
        refused(groupAdmin::toAdminister);
    }

    @Test
    void a_viewer_reads_only() {
        assertThat(viewer.toRead(portal.practice()).id()).isEqualTo(portal.practice());
        refused(() -> viewer.toManage(portal.practice()));
    }

    @Test
    void somebody_elses_practice_is_refused_with_the_same_words_as_one_that_does_not_exist() {
        String others = refused(() -> stranger.toRead(portal.practice()));
        String nobodys = refused(() -> stranger.toRead(PracticeId.random()));

        assertThat(others).isEqualTo(nobodys);
        assertThat(stranger.readable()).isEmpty();
    }

    @Test
    void administering_the_portal_opens_no_practice() {
        assertThatNoException().isThrownBy(portalAdmin::toAdminister);
        assertThat(portalAdmin.readable()).isEmpty();
        refused(() -> portalAdmin.toRead(portal.practice()));
        refused(() -> portalAdmin.toManage(portal.practice()));
    }

    private static String refused(Runnable act) {
        NoPermissionException[] thrown = new NoPermissionException[1];
        assertThatExceptionOfType(NoPermissionException.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> thrown[0] = refusal);
        return thrown[0].remedy();
    }
}
