package org.decile.ui.component;

import com.vaadin.flow.component.html.Div;

/// Stands in for content that is still being worked out.
public final class Skeleton extends Div {

    /// @param blocks how many grey blocks to show
    public Skeleton(int blocks) {
        addClassName("stack");
        getElement().setAttribute("role", "status").setAttribute("aria-label", "Working");
        for (int i = 0; i < blocks; i++) {
            Div block = new Div();
            block.addClassNames("skeleton", "skeleton-block");
            add(block);
        }
    }
}
