package org.decile.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.decile.ui.component.OpenPage;
import org.decile.ui.practice.NoPermissionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A page that asks again and again says once when it gets no answer, and asks less often until it gets one.
@ExtendWith(OpenPage.class)
class AskingAgainTest {

    private Optional<RuntimeException> failure = Optional.empty();
    private boolean goesOn = true;

    private final AskingAgain asking = new AskingAgain(() -> {
        failure.ifPresent(e -> {
            throw e;
        });
        return goesOn;
    });

    @Test
    void it_asks_while_something_goes_on_and_no_longer() {
        asking.now();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(AskingAgain.MILLISECONDS);

        goesOn = false;
        asking.again();
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    @Test
    void without_an_answer_it_slows_down_and_says_so_once_until_there_is_one() {
        asking.now();
        failure = Optional.of(new IllegalStateException("no connection"));
        asking.again();
        String told = text();
        asking.again();

        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(AskingAgain.MILLISECONDS_IN_TROUBLE);
        assertThat(text()).isEqualTo(told).contains("asks again by itself", "this number");

        failure = Optional.empty();
        asking.again();
        assertThat(text()).doesNotContain("this number");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(AskingAgain.MILLISECONDS);
    }

    @Test
    void whoever_has_lost_the_permission_is_told_and_asks_no_more() {
        asking.now();
        failure = Optional.of(new NoPermissionException("Ask somebody."));

        assertThatExceptionOfType(NoPermissionException.class).isThrownBy(asking::again);
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    private String text() {
        return asking.getElement().getOuterHTML();
    }
}
