package org.decile.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/// A bordered part of a page that can be read by itself.
public final class Card extends Section {

    private final Div head = new Div();

    /// A card whose content names itself.
    public Card() {
        addClassName("card");
    }

    public Card(String title) {
        this();
        head.addClassName("card-head");
        head.add(new H2(title));
        add(head);
    }

    /// Badges or links at the right of the title.
    public Card aside(Component... components) {
        head.add(components);
        return this;
    }

    /// A line beneath the title.
    public Card sub(String line) {
        Paragraph paragraph = new Paragraph(line);
        paragraph.addClassName("card-sub");
        head.add(paragraph);
        return this;
    }

    /// The card's content, below what is there already.
    public Card content(Component... components) {
        add(components);
        return this;
    }

    /// Links and buttons at the bottom.
    public Card foot(Component... components) {
        Div foot = new Div(components);
        foot.addClassName("card-foot");
        add(foot);
        return this;
    }
}
