package org.decile.ui.score;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.decile.core.score.QualityScore;
import org.decile.ui.account.Role;
import org.decile.ui.component.Action;
import org.decile.ui.component.Addresses;
import org.decile.ui.component.Card;
import org.decile.ui.component.Disclosure;
import org.decile.ui.component.Icon;
import org.decile.ui.component.PageHeader;
import org.decile.ui.component.PageSection;
import org.decile.ui.component.Steps;
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
        page.score().ifPresentOrElse(score -> showScore(page, score), () -> add(ScoreParts.nothingYet(page)));
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
        ScoreParts.choices(page).ifPresent(this::add);
        add(new ScoreSummary(score));
        FinalScoreCard.of(page).ifPresent(this::add);
        ScoreNotices.of(page).ifPresent(this::add);
        ScoreParts.nextSteps(page).ifPresent(this::add);
        add(new PageSection("Measures that count")
                .content(new MeasureTable("Measures that count", page.year(), page.counting())));
        ScoreParts.missing(score).ifPresent(this::add);
        if (!page.others().isEmpty()) {
            add(new PageSection("Measures that do not count")
                    .content(new MeasureTable("Measures that do not count", page.year(), page.others())));
        }
        add(new Card("How the score comes about")
                .sub("Benchmarks: " + page.benchmarkSource())
                .content(new Disclosure("Every step, with its source", new Steps(score.steps()))));
        add(ImprovementCard.of(score.improvement()));
    }
}
