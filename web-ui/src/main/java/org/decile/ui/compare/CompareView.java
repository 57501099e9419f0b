package org.decile.ui.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.decile.core.compare.WaterfallEntry;
import org.decile.core.compare.YearComparison;
import org.decile.core.measure.MeasureId;
import org.decile.core.score.QualityScore;
import org.decile.ui.account.Role;
import org.decile.ui.component.Action;
import org.decile.ui.component.Addresses;
import org.decile.ui.component.Card;
import org.decile.ui.component.Change;
import org.decile.ui.component.DataTable;
import org.decile.ui.component.Disclosure;
import org.decile.ui.component.EmptyState;
import org.decile.ui.component.Figure;
import org.decile.ui.component.Icon;
import org.decile.ui.component.Notice;
import org.decile.ui.component.Numbers;
import org.decile.ui.component.PageHeader;
import org.decile.ui.component.PageSection;
import org.decile.ui.component.Tabs;
import org.decile.ui.component.Waterfall;
import org.decile.ui.component.Waterfall.Bar;
import org.decile.ui.practice.Access;
import org.decile.ui.practice.PracticeRoute;
import org.decile.ui.practice.PracticeYears;
import org.decile.ui.score.ImprovementCard;
import org.decile.ui.score.ScoreService;

/// Two years of a practice side by side: the category, what moved it, improvement, and each measure.
@Route(Addresses.COMPARE)
@RolesAllowed({Role.GROUP_ADMIN_NAME, Role.VIEWER_NAME})
public final class CompareView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ComparePresenter presenter;
    private String title = "Compare";

    @Inject
    public CompareView(Access access, PracticeYears years, ScoreService scores) {
        this.presenter = new ComparePresenter(access, years, scores);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PracticeRoute route = PracticeRoute.of(event);
        show(presenter.page(route.practice(), route.year(), route.query("with"), route.query("rules")));
    }

    @Override
    public String getPageTitle() {
        return title + " · Decile";
    }

    void show(ComparePage page) {
        removeAll();
        String compared = page.readings()
                .map(readings -> "%s under two readings of the rules".formatted(page.year()))
                .orElseGet(() -> "%s and %s compared".formatted(page.earlier(), page.later()));
        title = "%s, %s".formatted(compared, page.practice().name());
        add(new PageHeader(compared).sub(page.practice().name()));
        if (page.others().size() + page.otherRules().size() > 1) {
            Tabs tabs = new Tabs("Compare with");
            page.others().forEach(other -> tabs.tab("with " + other.year(), other.address(), other.shown()));
            page.otherRules().forEach(other -> tabs.tab("with " + other.rules(), other.address(), other.shown()));
            add(tabs);
        }
        page.readings()
                .ifPresentOrElse(readings -> add(new ReadingsPanel(page.year(), readings)), () -> showYears(page));
    }

    private void showYears(ComparePage page) {
        page.comparison().ifPresentOrElse(comparison -> showComparison(page, comparison), () -> add(nothingYet(page)));
    }

    private void showComparison(ComparePage page, YearComparison comparison) {
        add(summary(comparison));
        comparison.notes().forEach(note -> add(Notice.info(note)));
        add(waterfall(comparison));
        add(ImprovementCard.of(comparison.after().improvement()));
        add(new PageSection("Measures")
                .sub("What moved the score most comes first.")
                .content(new MeasureChangeTable(page)));
        add(new PageSection("Figures of the category").content(new CategoryTable(comparison)));
    }

    private static Component summary(YearComparison comparison) {
        Div figures = new Div(
                figure(comparison.before()),
                figure(comparison.after())
                        .note(Change.between(
                                comparison.before().qualityPercent(),
                                comparison.after().qualityPercent(),
                                "percentage points")));
        figures.addClassName("summary-figures");
        return new Card().content(figures);
    }

    private static Figure figure(QualityScore score) {
        return new Figure("Quality score " + score.year(), Numbers.percent(score.qualityPercent()))
                .full(score.qualityPercent() + "%")
                .large();
    }

    private static Card waterfall(YearComparison comparison) {
        List<Bar> bars = new ArrayList<>();
        QualityScore before = comparison.before();
        QualityScore after = comparison.after();
        bars.add(Bar.total(before.year().toString(), before.qualityPercent()));
        comparison.waterfall().forEach(entry -> bars.add(Bar.change(name(entry), entry.difference())));
        bars.add(Bar.total(after.year().toString(), after.qualityPercent()));
        DataTable<Bar> twin = new DataTable<Bar>(
                        "From %s to %s, in percentage points".formatted(before.year(), after.year()))
                .text("Part", Bar::name)
                .number("Change or total", bar -> bar.value() + (bar.total() ? "%" : ""))
                .rows(bars);
        return new Card("What moved the score")
                .content(new Waterfall(bars), new Disclosure("The same as a table, unrounded", twin));
    }

    private static String name(WaterfallEntry entry) {
        String ids = String.join(
                ", ", entry.measures().stream().map(MeasureId::toString).toList());
        return ids.isEmpty()
                ? entry.kind().label()
                : "%s (%s)".formatted(entry.kind().label(), ids);
    }

    private static EmptyState nothingYet(ComparePage page) {
        String sentence = "Both years need results. Then this page shows what changed between them, and why.";
        return page.mayManage()
                ? new EmptyState(
                        "Nothing to compare yet",
                        sentence,
                        Action.primary(
                                        "Upload results for " + page.with(),
                                        Addresses.upload(page.practice().id(), page.with()))
                                .with(Icon.UPLOAD))
                : new EmptyState("Nothing to compare yet", sentence);
    }
}
