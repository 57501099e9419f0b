package org.decile.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/// What a browser says to a page.
public final class BrowserEvents {

    private BrowserEvents() {}

    public static void fire(Component component, String event, ObjectNode data) {
        Element element = component.getElement();
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, event, data));
    }

    /// The places of a page where files are dropped.
    public static Stream<Upload> uploads(Component component) {
        return all(component, Upload.class);
    }

    public static <C extends Component> Stream<C> all(Component component, Class<C> kind) {
        return kind.isInstance(component)
                ? Stream.of(kind.cast(component))
                : component.getChildren().flatMap(child -> all(child, kind));
    }
}
