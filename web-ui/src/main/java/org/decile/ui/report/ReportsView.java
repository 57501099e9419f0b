package org.decile.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import org.decile.ui.account.Role;
import org.decile.ui.component.Action;
import org.decile.ui.component.Addresses;
import org.decile.ui.component.EmptyState;
import org.decile.ui.component.Icon;
import org.decile.ui.component.PageHeader;
import org.decile.ui.practice.Access;
import org.decile.ui.practice.PracticeRoute;
import org.decile.ui.practice.PracticeYears;
import org.decile.ui.score.ScoreService;

/// What can be taken home about a practice and year: which reports, with a preview of their figures.
@Route(Addresses.REPORTS)
@RolesAllowed({Role.GROUP_ADMIN_NAME, Role.VIEWER_NAME})
public final class ReportsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReportsPresenter presenter;
    private String title = "Reports";

    @Inject
    public ReportsView(Access access, PracticeYears years, ScoreService scores) {
        this.presenter = new ReportsPresenter(access, years, scores);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PracticeRoute route = PracticeRoute.of(event);
        show(presenter.page(
                route.practice(),
                route.year(),
                new ReportsPresenter.Wanted(
                        route.query(ReportsNavigation.RULES),
                        route.query(ReportsNavigation.NPI),
                        route.query(ReportsNavigation.WITH))));
    }

    @Override
    public String getPageTitle() {
        return title + " · Decile";
    }

    private void show(ReportsPage page) {
        removeAll();
        title = "Reports %s, %s".formatted(page.year(), page.practice().name());
        add(new PageHeader("Reports " + page.year())
                .sub(page.practice().name() + " · files to keep, print and pass on"));
        if (!page.hasScore()) {
            add(nothingYet(page));
            return;
        }
        add(choices(page));
        Div cards = new Div();
        cards.addClassName("grid");
        page.reports().forEach(offer -> cards.add(ReportCard.of(offer)));
        add(cards);
    }

    private static Component choices(ReportsPage page) {
        Div choices = new Div();
        choices.addClassName("stack");
        choose(choices, "Whose", page.participants());
        choose(choices, "Rules", page.rules());
        choose(choices, "Compare with", page.earlierYears());
        choices.setVisible(choices.getChildren().findAny().isPresent());
        return choices;
    }

    private static void choose(Div choices, String name, List<ReportsPage.Choice> list) {
        if (list.size() < 2) {
            return;
        }
        Nav nav = new Nav();
        nav.addClassName("tabs");
        nav.getElement().setAttribute("aria-label", name);
        for (ReportsPage.Choice choice : list) {
            Anchor link = new Anchor(choice.address(), choice.text());
            if (choice.shown()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            nav.add(link);
        }
        Span label = new Span(name);
        label.addClassName("soft");
        choices.add(new Div(label, nav));
    }

    private static EmptyState nothingYet(ReportsPage page) {
        String missing = "No score for " + page.year() + " yet";
        if (!page.mayManage()) {
            return new EmptyState(
                    missing,
                    "A group administrator of the practice can upload results; reports can be made of them then.");
        }
        return new EmptyState(
                missing,
                "Upload the practice's measure results, and the reports about their score can be taken home here.",
                Action.primary(
                                "Upload results",
                                Addresses.upload(page.practice().id(), page.year()))
                        .with(Icon.UPLOAD));
    }
}
