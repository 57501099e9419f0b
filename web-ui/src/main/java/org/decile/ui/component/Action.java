package org.decile.ui.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;

/// A link that looks like a button: it leads to another page of the portal or to a file.
///
/// What changes something here and now is a button, not this.
public final class Action extends Anchor {

    private Action(String text, String look) {
        addClassNames("button", look);
        add(new Span(text));
    }

    /// The one most useful next step of a page or card.
    public static Action primary(String text, String address) {
        return leading(text, "button-primary", address);
    }

    /// A further step.
    public static Action secondary(String text, String address) {
        return leading(text, "button-secondary", address);
    }

    /// A step few people need here.
    public static Action quiet(String text, String address) {
        return leading(text, "button-quiet", address);
    }

    /// Takes a file home.
    public static Action download(String text, DownloadHandler file) {
        Action action = new Action(text, "button-secondary").with(Icon.DOWNLOAD);
        action.setHref(file);
        action.setRouterIgnore(true);
        action.getElement().setAttribute("download", true);
        return action;
    }

    /// The action with an icon before its words.
    public Action with(Icon icon) {
        addComponentAsFirst(icon.create());
        return this;
    }

    private static Action leading(String text, String look, String address) {
        Action action = new Action(text, look);
        action.setHref(address);
        return action;
    }
}
