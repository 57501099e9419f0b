package org.decile.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import org.decile.core.practice.PracticeId;
import org.decile.ui.account.CurrentUser;
import org.decile.ui.component.Action;
import org.decile.ui.component.Addresses;
import org.decile.ui.component.Badge;
import org.decile.ui.component.Card;
import org.decile.ui.component.Change;
import org.decile.ui.component.EmptyState;
import org.decile.ui.component.Figure;
import org.decile.ui.component.Numbers;
import org.decile.ui.component.PageHeader;
import org.decile.ui.component.PageSection;
import org.decile.ui.component.Tone;
import org.decile.ui.practice.Access;
import org.decile.ui.practice.PracticeYear;
import org.decile.ui.practice.PracticeYears;
import org.decile.ui.practice.YearState;
import org.decile.ui.score.ScoreService;
import org.decile.ui.shell.HomePage.PracticeCard;
import org.decile.ui.shell.HomePage.YearCard;

/// The person's practices and where each stands; whoever has one practice lands on its newest year when they come in.
@Route(Addresses.HOME)
@PageTitle("Home · Decile")
@PermitAll
public final class HomeView extends Div implements BeforeEnterObserver {

    private final transient HomePresenter presenter;

    @Inject
    public HomeView(CurrentUser user, Access access, PracticeYears years, ScoreService scores) {
        this.presenter = new HomePresenter(user, access, years, scores);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getTrigger() == NavigationTrigger.PAGE_LOAD) {
            presenter.landing().ifPresent(event::forwardTo);
        }
        show(presenter.page());
    }

    void show(HomePage page) {
        removeAll();
        add(new PageHeader("Welcome, " + page.person()));
        page.practices().forEach(card -> add(section(card)));
        if (page.practices().isEmpty()) {
            add(nothingYet(page));
        }
    }

    private static PageSection section(PracticeCard card) {
        Div years = new Div();
        years.addClassName("year-cards");
        card.years().forEach(year -> years.add(card(card.practice().id(), year)));
        return new PageSection(card.practice().name())
                .sub("TIN " + card.practice().tin().masked())
                .content(years, others(card));
    }

    private static Component others(PracticeCard card) {
        Nav nav = new Nav(new Span("Other years"));
        nav.addClassNames("year-links", "small");
        nav.getElement()
                .setAttribute("aria-label", "Other years of " + card.practice().name());
        for (PracticeYear other : card.others()) {
            Anchor link = new Anchor(
                    Addresses.score(card.practice().id(), other.year()),
                    other.hasResults()
                            ? "%s, %s".formatted(other.year(), other.label())
                            : other.year().toString());
            link.setTitle(other.label());
            nav.add(link);
        }
        nav.setVisible(!card.others().isEmpty());
        return nav;
    }

    private static Card card(PracticeId practice, YearCard year) {
        PracticeYear state = year.year();
        Card card = new Card(state.year().toString())
                .aside(new Badge(state.label(), state.state() == YearState.DRAFT ? Tone.ACCENT : Tone.NEUTRAL));
        year.score().ifPresent(score -> card.content(figure(practice, year)));
        card.content(new Paragraph(year.sentence()));
        year.missing().ifPresent(missing -> {
            Paragraph open = new Paragraph(missing);
            open.addClassNames("soft", "small");
            card.content(open);
        });
        year.nextStep().ifPresent(step -> card.foot(Action.secondary(step.text(), step.address())));
        return card;
    }

    private static Component figure(PracticeId practice, YearCard year) {
        Figure figure =
                new Figure("Quality score", year.score().map(Numbers::percent).orElse(Numbers.NONE));
        year.score()
                .flatMap(score -> year.before().map(before -> Change.between(before, score, "against last year")))
                .ifPresent(change -> figure.note(
                        new Anchor(Addresses.compare(practice, year.year().year()), change)));
        return figure;
    }

    private static EmptyState nothingYet(HomePage page) {
        if (page.administers()) {
            return new EmptyState(
                    "You look after the portal",
                    "Practices and benchmarks are yours to keep. Scores and uploads are open to the practices' own people.",
                    Action.primary("Practices", Addresses.ADMIN_PRACTICES));
        }
        return new EmptyState(
                "You act for no practice yet",
                "The person who looks after logins at your practice can add you to it. My account shows what you have now.",
                Action.primary("My account", Addresses.ACCOUNT));
    }
}
