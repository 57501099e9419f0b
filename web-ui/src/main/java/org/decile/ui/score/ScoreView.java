package org.decile.ui.score;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.decile.core.score.QualityScore;
import org.decile.ui.account.Role;
import org.decile.ui.component.Action;
import org.decile.ui.component.Addresses;
import org.decile.ui.component.Card;
import org.decile.ui.component.Disclosure;
import org.decile.ui.component.EmptyState;
import org.decile.ui.component.Icon;
import org.decile.ui.component.PageHeader;
import org.decile.ui.component.PageSection;
import org.decile.ui.component.Steps;
import org.decile.ui.component.Tabs;
import org.decile.ui.practice.Access;
import org.decile.ui.practice.PracticeRoute;

/// The quality score of a practice and year, with the reason behind every point.
@Route(Addresses.SCORE)
@RolesAllowed({Role.GROUP_ADMIN_NAME, Role.VIEWER_NAME})
public final class ScoreView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ScorePresenter presenter;
    private String title = "Score";

    @Inject
    public ScoreView(Access access, ScoreService scores) {
        this.presenter = new ScorePresenter(access, scores);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PracticeRoute route = PracticeRoute.of(event);
        show(presenter.page(
                route.practice(), route.year(), route.query("rules"), route.query("npi"), route.query("measure")));
    }

    @Override
    public String getPageTitle() {
        return title + " · Decile";
    }

    void show(ScorePage page) {
        removeAll();
        title = "Score %s, %s".formatted(page.year(), page.practice().name());
        add(header(page));
        page.score().ifPresentOrElse(score -> showScore(page, score), () -> add(nothingYet(page)));
        if (!page.history().isEmpty()) {
            add(new PageSection("Scores on record")
                    .sub("Each time something the score rests on changed, the score of then is kept with its reasons.")
                    .content(new ScoreHistory(page.history())));
        }
    }

    private static PageHeader header(ScorePage page) {
        PageHeader header = new PageHeader("Quality score " + page.year())
                .sub(page.practice().name() + " · for Medicare payments in "
                        + page.year().paymentYear());
        if (page.score().isPresent()) {
            header.actions(
                    Action.secondary(
                                    "Compare", Addresses.compare(page.practice().id(), page.year()))
                            .with(Icon.COMPARE),
                    Action.secondary(
                                    "Reports", Addresses.reports(page.practice().id(), page.year()))
                            .with(Icon.REPORT));
        }
        return header;
    }

    private void showScore(ScorePage page, QualityScore score) {
        choices(page).ifPresent(this::add);
        add(new ScoreSummary(score));
        ScoreNotices.of(page).ifPresent(this::add);
        nextSteps(page).ifPresent(this::add);
        add(new PageSection("Measures that count")
                .content(new MeasureTable("Measures that count", page.year(), page.counting())));
        missing(score).ifPresent(this::add);
        if (!page.others().isEmpty()) {
            add(new PageSection("Measures that do not count")
                    .content(new MeasureTable("Measures that do not count", page.year(), page.others())));
        }
        add(new Card("How the score comes about")
                .sub("Benchmarks: " + page.benchmarkSource())
                .content(new Disclosure("Every step, with its source", new Steps(score.steps()))));
        add(ImprovementCard.of(score.improvement()));
    }

    private static Optional<Component> missing(QualityScore score) {
        if (score.missingMeasures() == 0) {
            return Optional.empty();
        }
        int missing = score.missingMeasures();
        return Optional.of(
                new Card(missing == 1 ? "One required measure is missing" : missing + " required measures are missing")
                        .content(new Paragraph("Each adds 10 points to those available and earns none.")));
    }

    private static Optional<Component> choices(ScorePage page) {
        Div choices = new Div();
        choices.addClassName("stack");
        if (page.rules().size() > 1) {
            choices.add(tabs("Rules", page.rules()));
        }
        if (page.participants().size() > 1) {
            choices.add(tabs("Participant", page.participants()));
        }
        return choices.getComponentCount() == 0 ? Optional.empty() : Optional.of(choices);
    }

    private static Tabs tabs(String name, List<ScorePage.Choice> choices) {
        Tabs tabs = new Tabs(name);
        choices.forEach(choice -> tabs.tab(choice.text(), choice.address(), choice.shown()));
        return tabs;
    }

    private static Optional<Component> nextSteps(ScorePage page) {
        if (page.nextSteps().isEmpty()) {
            return Optional.empty();
        }
        OrderedList list = new OrderedList();
        list.addClassName("next-steps");
        for (ScorePage.NextStep step : page.nextSteps()) {
            list.add(new ListItem(new H3(step.title()), new Paragraph(step.sentence())));
        }
        return Optional.of(new PageSection("Where more points are near").content(list));
    }

    private static EmptyState nothingYet(ScorePage page) {
        if (page.rules().isEmpty()) {
            return new EmptyState(
                    "No rules for " + page.year() + " yet",
                    "Decile does not know the rules of this year. Results of other years can be scored.");
        }
        if (!page.mayManage()) {
            return new EmptyState(
                    "No results for " + page.year() + " yet",
                    "A group administrator of the practice can upload them; the score shows here then.");
        }
        return new EmptyState(
                "No results for " + page.year() + " yet",
                "Upload the practice's measure results, and the score shows here with the reason for every point.",
                Action.primary(
                                "Upload results",
                                Addresses.upload(page.practice().id(), page.year()))
                        .with(Icon.UPLOAD));
    }
}
