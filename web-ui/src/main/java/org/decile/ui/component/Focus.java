package org.decile.ui.component;

import com.vaadin.flow.component.Component;

/// Where the focus goes when what had it has given way to something else.
public final class Focus {

    /// Runs once the page is drawn: only then it is known what of it is gone or hidden.
    private static final String UNLESS_ELSEWHERE = """
            requestAnimationFrame(() => setTimeout(() => {
              const at = document.activeElement;
              if (!at || at === document.body || at.closest('[hidden]')) {
                this.focus();
              }
            }));
            """;

    private Focus() {}

    /// Puts the focus on a heading, so that it is read and the keyboard goes on from there; unless the person is
    /// somewhere else on the page, such as in a dialog or a field.
    public static void ifLost(Component heading) {
        heading.getElement().setAttribute("tabindex", "-1").executeJs(UNLESS_ELSEWHERE);
    }
}
