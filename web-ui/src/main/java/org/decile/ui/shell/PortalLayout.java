package org.decile.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import org.decile.ui.account.CurrentUser;
import org.decile.ui.practice.Access;
import org.decile.ui.practice.PracticeYears;

/// The frame around every page: rail, practice and year on top, the page below.
///
/// Pages name no layout; this one is theirs by [Layout]. The page's root gets the class `page`.
@Layout
@PermitAll
@JavaScript("context://js/decile.js")
public final class PortalLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final transient FramePresenter presenter;
    private final Main main = new Main();
    private Component rail = new Div();
    private Component topbar = new Div();
    private final Div body = new Div();
    private transient Optional<Frame.Place> place = Optional.empty();

    @Inject
    public PortalLayout(CurrentUser user, Access access, PracticeYears years) {
        this.presenter = new FramePresenter(user, access, years);
        addClassName("frame");
        Anchor skip = new Anchor("#main", "Skip to the page");
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        body.addClassName("frame-body");
        body.add(topbar, main);
        add(skip, rail, body);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        content.getElement().getClassList().add("page");
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Frame frame = frame(event.getLocation().getPath());
        place = frame.place();
        Component newRail = new Rail(frame);
        Component newTopbar = new Topbar(frame);
        replace(rail, newRail);
        body.replace(topbar, newTopbar);
        rail = newRail;
        topbar = newTopbar;
    }

    /// The page that says that the portal failed must not fail for the same reason.
    private Frame frame(String address) {
        try {
            return presenter.frame(address, Objects.requireNonNullElse(place, Optional.empty()));
        } catch (RuntimeException e) {
            Incident.logged(e);
            return presenter.bare(address);
        }
    }
}
