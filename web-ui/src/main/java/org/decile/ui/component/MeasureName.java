package org.decile.ui.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.decile.core.measure.MeasureId;
import org.decile.core.mips.PerformanceYear;

/// A measure's number, its title as a link to its page, and how it was collected.
public final class MeasureName extends Div {

    public MeasureName(PerformanceYear year, MeasureId id, String title, String collectionType) {
        addClassName("measure-name");
        Span number = new Span(id.value());
        number.addClassName("measure-number");
        Anchor link = new Anchor(Addresses.measure(year, id), title);
        link.addClassName("measure-title");
        Span type = new Span(collectionType);
        type.addClassName("measure-type");
        add(number, link, type);
    }
}
