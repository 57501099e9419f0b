package org.decile.ui.measure;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.List;
import org.decile.core.measure.MeasureId;
import org.decile.core.mips.PerformanceYear;
import org.decile.ui.benchmark.BenchmarksInForce;
import org.decile.ui.component.Action;
import org.decile.ui.component.Addresses;
import org.decile.ui.component.EmptyState;
import org.decile.ui.component.PageHeader;
import org.decile.ui.component.PageSection;

/// One measure in one year: what it is, its benchmarks, and how they moved over the years.
@Route(Addresses.MEASURE)
@PermitAll
public final class MeasureView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MeasurePresenter presenter;
    private String title = "";

    @Inject
    public MeasureView(BenchmarksInForce benchmarks) {
        this.presenter = new MeasurePresenter(benchmarks::of);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PerformanceYear year;
        MeasureId id;
        try {
            year = PerformanceYear.of(event.getRouteParameters().get("year").orElse(""));
            id = MeasureId.of(event.getRouteParameters().get("measure").orElse(""));
        } catch (IllegalArgumentException notAnAddress) {
            throw new NotFoundException("no year and measure in the address");
        }
        title = "Measure %s in %s".formatted(id, year);
        removeAll();
        presenter.page(year, id).ifPresentOrElse(this::show, () -> showNone(year, id));
    }

    @Override
    public String getPageTitle() {
        return title + " · Decile";
    }

    private void show(MeasurePage page) {
        add(
                new PageHeader(page.measure().title())
                        .sub("Measure %s in performance year %s"
                                .formatted(page.measure().id(), page.measure().year()))
                        .actions(Action.quiet(
                                "All measures",
                                Addresses.MEASURES + "?year=" + page.measure().year())),
                years(page.measure().id(), page.years(), page.measure().year()),
                MeasureFacts.of(page));
        PageSection benchmarks =
                new PageSection("Benchmarks of " + page.measure().year());
        page.collected().forEach(collected -> benchmarks.content(BenchmarkCard.of(page.measure(), collected)));
        add(benchmarks);
        if (!page.histories().isEmpty()) {
            add(BenchmarkYears.of(page.measure(), page.histories()));
        }
    }

    private void showNone(PerformanceYear year, MeasureId id) {
        List<PerformanceYear> years = MeasurePresenter.years(id);
        if (years.isEmpty()) {
            throw new NotFoundException("no measure " + id);
        }
        add(
                new PageHeader("Measure " + id),
                years(id, years, year),
                new EmptyState(
                        "Not a measure of " + year,
                        "CMS had measure %s in %d other %s; choose one above."
                                .formatted(id, years.size(), years.size() == 1 ? "year" : "years")));
    }

    private static Nav years(MeasureId id, List<PerformanceYear> years, PerformanceYear shown) {
        Nav nav = new Nav();
        nav.addClassName("year-links");
        nav.getElement().setAttribute("aria-label", "Years of this measure");
        for (PerformanceYear year : years) {
            Anchor link = new Anchor(Addresses.measure(year, id), new Span(year.toString()));
            if (year.equals(shown)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        }
        return nav;
    }
}
