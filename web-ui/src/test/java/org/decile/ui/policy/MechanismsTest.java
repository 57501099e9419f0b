package org.decile.ui.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.core.mips.Participation.APM_ENTITY;
import static org.decile.core.mips.Participation.GROUP;
import static org.decile.core.mips.Participation.INDIVIDUAL;
import static org.decile.core.mips.Participation.VIRTUAL_GROUP;

import org.decile.core.mips.Participation;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.policy.Policies;
import org.decile.core.policy.RuleSetId;
import org.decile.ui.policy.RulesPage.Mechanism;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Requirements A5 and A6: the ways of reporting, and who can use them")
class MechanismsTest {

    private static final Policies POLICIES = Policies.builtIn();

    @ParameterizedTest
    @ValueSource(
            strings = {"Qualified clinical data registry (QCDR)", "Qualified registry", "Electronic health record (EHR)"
            })
    void registries_and_health_records_are_open_to_all(String name) {
        assertThat(mechanism(2024, "acr-summary", name).openTo()).containsOnlyKeys(Participation.values());
    }

    @Test
    void a_qcdr_may_carry_measures_of_its_own_and_a_qualified_registry_may_not() {
        assertThat(mechanism(2024, "cms", "Qualified clinical data registry (QCDR)")
                        .what())
                .isEqualTo("Approved by CMS; beside MIPS measures it may carry measures of its own.");
        assertThat(mechanism(2024, "cms", "Qualified registry").what())
                .isEqualTo("Approved by CMS; reports MIPS measures only.");
    }

    @Test
    void claims_are_open_to_individuals_in_the_summaries_and_to_small_practices_in_the_regulation_since_2019() {
        String claims = "Medicare Part B claims";
        assertThat(mechanism(2024, "acr-summary", claims).openTo()).containsOnlyKeys(INDIVIDUAL);
        assertThat(mechanism(2018, "cms", claims).openTo()).containsOnlyKeys(INDIVIDUAL);
        assertThat(mechanism(2019, "cms", claims).openTo())
                .containsKeys(INDIVIDUAL, GROUP, VIRTUAL_GROUP)
                .containsValue("small practices");
    }

    @Test
    void the_web_interface_is_open_to_groups_of_25_and_more_as_long_as_it_exists() {
        String webInterface = "CMS Web Interface";
        assertThat(mechanism(2024, "acr-summary", webInterface).openTo())
                .containsOnlyKeys(GROUP, VIRTUAL_GROUP)
                .containsValue("25 or more clinicians");
        assertThat(mechanism(2018, "cms", webInterface).openTo())
                .containsKey(GROUP)
                .doesNotContainKey(INDIVIDUAL);
        assertThat(mechanism(2024, "cms", webInterface).openTo()).isEmpty();
        assertThat(mechanism(2018, "cms", webInterface).what())
                .contains("248 patients", "from Medicare Part A and B claims", "register in advance");
    }

    @Test
    void the_survey_is_closed_to_individuals() {
        assertThat(mechanism(2024, "cms", "CAHPS for MIPS survey").openTo())
                .containsOnlyKeys(GROUP, VIRTUAL_GROUP, APM_ENTITY);
    }

    private static Mechanism mechanism(int year, String rules, String name) {
        return Mechanisms.of(POLICIES.find(new PerformanceYear(year), new RuleSetId(rules))).stream()
                .filter(mechanism -> mechanism.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
