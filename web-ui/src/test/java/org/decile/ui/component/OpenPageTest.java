package org.decile.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.lang.ref.WeakReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OpenPage.class)
class OpenPageTest {

    @Test
    void the_page_stays_open_when_memory_is_tidied_up() {
        WeakReference<Object> forgotten = new WeakReference<>(new Object());
        while (forgotten.get() != null) {
            System.gc();
        }

        assertThat(UI.getCurrent()).isNotNull();
    }
}
