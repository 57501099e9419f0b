package org.decile.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RuleSetIdTest {

    @Test
    void theRegulationItselfHasAName() {
        assertThat(RuleSetId.CMS).hasToString("cms");
    }
}
