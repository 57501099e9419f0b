package org.decile.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.decile.ui.component.Action;
import org.decile.ui.component.Addresses;
import org.decile.ui.component.Icon;
import org.decile.ui.component.PageHeader;

/// What the pages that say "no" have in common: what happened, and the way back.
abstract class ErrorPage extends Div {

    /// Replaces what the page says.
    ///
    /// @param sentences what happened, what was kept, what to do
    final void say(String title, String... sentences) {
        removeAll();
        Div text = new Div();
        text.addClassName("stack");
        for (String sentence : sentences) {
            text.add(new Paragraph(sentence));
        }
        Component back = new Div(Action.primary("Home", Addresses.HOME).with(Icon.HOME));
        add(new PageHeader(title), text, back);
    }
}
