package org.decile.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.decile.core.practice.Practice;
import org.decile.ui.component.Addresses;
import org.decile.ui.component.Icon;
import org.decile.ui.component.Wordmark;
import org.decile.ui.practice.PracticeYear;
import org.decile.ui.practice.YearState;
import org.decile.ui.shell.Frame.Place;

/// Practice and year at the left, the person at the right.
final class Topbar extends Header {

    private final Frame frame;

    Topbar(Frame frame) {
        this.frame = frame;
        addClassName("topbar");
        add(new Wordmark());
        frame.place().ifPresent(place -> add(practices(place), years(place)));
        Div spacer = new Div();
        spacer.addClassName("topbar-spacer");
        add(spacer, account());
    }

    private Menu practices(Place place) {
        Menu menu = new Menu(
                "Practice",
                span(place.practice().name(), "menu-name"),
                span(place.practice().tin().masked(), "menu-link-note menu-tin"),
                Icon.CHEVRON.create());
        for (Practice practice : frame.practices()) {
            Anchor entry = entry(
                    "practices/%s/%s/%s".formatted(practice.id(), place.year(), frame.page()),
                    practice.equals(place.practice()),
                    new Span(practice.name()),
                    span(practice.tin().masked(), "menu-link-note"));
            menu.entry(entry);
        }
        return menu;
    }

    private Menu years(Place place) {
        Optional<PracticeYear> shown = frame.years().stream()
                .filter(choice -> choice.year().equals(place.year()))
                .findFirst();
        Menu menu = new Menu(
                "Performance year",
                mark(shown.map(PracticeYear::state).orElse(YearState.NO_DATA)),
                span(place.year().toString(), "menu-name"),
                span(shown.filter(PracticeYear::provisional).isPresent() ? "provisional" : "", "menu-provisional"),
                span(", " + shown.map(PracticeYear::label).orElse(YearState.NO_DATA.label()), "sr-only"),
                Icon.CHEVRON.create());
        for (PracticeYear choice : frame.years()) {
            menu.entry(entry(
                    "practices/%s/%s/%s".formatted(place.practice().id(), choice.year(), frame.page()),
                    choice.year().equals(place.year()),
                    mark(choice.state()),
                    new Span(choice.year().toString()),
                    span(choice.label(), "menu-link-note")));
        }
        return menu;
    }

    private Menu account() {
        NativeButton theme = new NativeButton();
        theme.addClassName("menu-link");
        theme.getElement().setAttribute("type", "button").setAttribute("data-theme-toggle", true);
        theme.add(Icon.THEME.create(), new Span("Light or dark"));
        Anchor logout = entry(Addresses.LOGOUT, false, Icon.LOGOUT.create(), new Span("Log out"));
        logout.setRouterIgnore(true);
        Menu menu = new Menu("Account", span(initials(), "avatar"))
                .note("Signed in as " + frame.person())
                .entry(entry(Addresses.ACCOUNT, false, Icon.ACCOUNT.create(), new Span("My account")))
                .entry(theme)
                .entry(logout);
        menu.addClassName("menu-end");
        return menu;
    }

    private String initials() {
        return Arrays.stream(frame.person().strip().split("\\s+", -1))
                .filter(name -> !name.isEmpty())
                .limit(2)
                .map(name -> name.substring(0, name.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }

    private static Anchor entry(String address, boolean current, Component... content) {
        Anchor anchor = new Anchor(address, content);
        anchor.addClassName("menu-link");
        if (current) {
            anchor.getElement().setAttribute("aria-current", "true");
        }
        return anchor;
    }

    private static Span mark(YearState state) {
        Span mark = span("", "year-mark year-mark-" + state.code());
        mark.getElement().setAttribute("aria-hidden", "true");
        return mark;
    }

    private static Span span(String text, String classNames) {
        Span span = new Span(text);
        span.addClassNames(classNames.split(" ", -1));
        return span;
    }
}
