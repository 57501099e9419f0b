package org.decile.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WizardStepsTest {

    @Test
    void a_step_that_is_done_keeps_its_number_for_those_who_hear_it() {
        WizardSteps steps = new WizardSteps(List.of("Choose", "Check", "Confirm"));
        steps.at(1);

        assertThat(steps.getChildren().map(step -> step.getElement().getTextRecursively()))
                .containsExactly("1Choose, done", "2Check", "3Confirm");
    }
}
