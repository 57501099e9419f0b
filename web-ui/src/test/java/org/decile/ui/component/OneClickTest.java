package org.decile.ui.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.Test;

class OneClickTest {

    @Test
    void it_cannot_be_clicked_again() {
        Button button = OneClick.of("Go", () -> {});
        button.click();

        assertThat(button.isEnabled()).isFalse();
    }

    @Test
    void when_nothing_came_of_the_click_it_can() {
        Button button = OneClick.of("Go", () -> {
            throw new IllegalStateException("no");
        });

        assertThatIllegalStateException().isThrownBy(button::click);
        assertThat(button.isEnabled()).isTrue();
    }
}
