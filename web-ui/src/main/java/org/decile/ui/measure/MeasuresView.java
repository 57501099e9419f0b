package org.decile.ui.measure;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import org.decile.ui.benchmark.BenchmarksInForce;
import org.decile.ui.component.Addresses;
import org.decile.ui.component.PageHeader;
import org.decile.ui.practice.PracticeYears;

/// The measures of a year, to search and filter; every choice is part of the address.
@Route(Addresses.MEASURES)
@PageTitle("Measures & benchmarks · Decile")
@PermitAll
public final class MeasuresView extends Div implements BeforeEnterObserver {

    private final transient MeasuresPresenter presenter;
    private final transient PracticeYears years;
    private final MeasuresFilterBar filter;
    private final Paragraph summary = new Paragraph();
    private final Div results = new Div();

    @Inject
    public MeasuresView(BenchmarksInForce benchmarks, PracticeYears years) {
        this.years = years;
        this.presenter = new MeasuresPresenter(benchmarks::of);
        this.filter = new MeasuresFilterBar(query -> getUI().ifPresent(ui -> MeasureNavigation.to(ui, query)));
        summary.addClassName("soft");
        summary.getElement().setAttribute("role", "status");
        results.addClassName("stack");
        add(
                new PageHeader("Measures & benchmarks")
                        .sub(
                                "Every quality measure of a year, how it can be reported, and whether CMS scores it against a"
                                        + " benchmark."),
                filter,
                summary,
                results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MeasuresQuery query = MeasuresQuery.of(event.getLocation().getQueryParameters());
        MeasuresPage page = presenter.page(query, years.newestWithRules());
        filter.read(page, query.filter());
        summary.setText(page.summary());
        results.removeAll();
        page.radiology().map(RadiologyOfferCard::of).ifPresent(results::add);
        results.add(MeasuresTable.of(page), new Pager(page, query));
    }
}
