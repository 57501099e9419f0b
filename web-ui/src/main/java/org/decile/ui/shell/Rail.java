package org.decile.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import org.decile.ui.component.Icon;
import org.decile.ui.component.Wordmark;
import org.decile.ui.shell.Frame.Link;

/// The way to every page: a rail on a desktop; on a phone a bar of four links and a menu with the others.
final class Rail extends Nav {

    private static final int ON_A_PHONE = 4;

    Rail(Frame frame) {
        addClassName("rail");
        getElement().setAttribute("aria-label", "Portal");
        List<Link> all = Stream.concat(frame.links().stream(), frame.administration().stream())
                .toList();
        List<Link> beyond = all.stream().skip(ON_A_PHONE).toList();
        add(new Wordmark(), list(frame.links(), beyond));
        if (!frame.administration().isEmpty()) {
            Span heading = new Span("Administration");
            heading.addClassName("rail-heading");
            add(heading, list(frame.administration(), beyond));
        }
        if (!beyond.isEmpty()) {
            add(more(beyond));
        }
    }

    private static UnorderedList list(List<Link> links, List<Link> beyond) {
        UnorderedList list = new UnorderedList();
        list.addClassName("rail-list");
        for (Link link : links) {
            ListItem item = new ListItem(anchor(link, "rail-link"));
            if (beyond.contains(link)) {
                item.addClassName("rail-aside");
            }
            list.add(item);
        }
        if (beyond.containsAll(links)) {
            list.addClassName("rail-aside");
        }
        return list;
    }

    private static Menu more(List<Link> beyond) {
        Menu menu = new Menu("More pages", Icon.MORE.create(), new Span("More"));
        menu.addClassNames("rail-more", "menu-end");
        beyond.forEach(link -> menu.entry(anchor(link, "menu-link")));
        return menu;
    }

    private static Anchor anchor(Link link, String className) {
        Anchor anchor = new Anchor(link.address(), link.icon().create(), new Span(link.text()));
        anchor.addClassName(className);
        if (link.current()) {
            anchor.getElement().setAttribute("aria-current", "page");
        }
        return anchor;
    }
}
