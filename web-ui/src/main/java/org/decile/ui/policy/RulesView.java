package org.decile.ui.policy;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.Locale;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.policy.Policies;
import org.decile.ui.component.Action;
import org.decile.ui.component.Addresses;
import org.decile.ui.component.EmptyState;
import org.decile.ui.component.Notice;
import org.decile.ui.component.PageHeader;
import org.decile.ui.component.Tone;

/// Every figure of a year's rules with its paragraph, beside another year's when asked.
@Route(Addresses.RULES)
@PermitAll
public final class RulesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RulesPresenter presenter;
    private String title = "Rules";

    @Inject
    public RulesView(Policies policies) {
        this.presenter = new RulesPresenter(policies);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RulesQuery query = RulesQuery.of(event.getLocation().getQueryParameters());
        PerformanceYear year = year(event);
        title = "Rules of " + new RulesChoice(year, query.rules()).label();
        removeAll();
        presenter
                .page(new RulesChoice(year, query.rules()), query)
                .ifPresentOrElse(page -> show(page, query), this::showNone);
    }

    @Override
    public String getPageTitle() {
        return title + " · Decile";
    }

    private void show(RulesPage page, RulesQuery query) {
        add(new PageHeader(title).sub(page.name() + "."), new RulesFilter(page, query), summary(page));
        if (page.provisional()) {
            add(Notice.of(
                    Tone.WARNING,
                    "Provisional rules.",
                    "Some official figures of %s are not final yet; scores may still change."
                            .formatted(page.shown().year())));
        }
        if (page.compared().isEmpty()) {
            add(MechanismsTable.of(page));
        }
        page.parts().forEach(part -> add(RulesTable.of(part, page, !query.onlyDifferences())));
    }

    private void showNone() {
        RulesChoice newest = presenter.choices().getFirst();
        add(
                new PageHeader(title),
                new EmptyState(
                        "There are no such rules yet",
                        "Decile has the rules of the years in the list of the page for " + newest.label() + ".",
                        Action.primary("Rules of " + newest.label(), Addresses.rules(newest.year()))));
    }

    private static Paragraph summary(RulesPage page) {
        String verified = page.unverified() == 0
                ? "Every figure was checked against its source."
                : "%s could not be checked against the source itself and %s marked."
                        .formatted(figures(page.unverified()), page.unverified() == 1 ? "is" : "are");
        if (page.compared().isPresent() && page.differences() == 0) {
            return status(new Paragraph("Nothing differs from %s but citations."
                    .formatted(page.compared().orElseThrow().label())));
        }
        String compared = page.compared()
                .map(other -> " %s from %s.".formatted(differ(page.differences()), other.label()))
                .orElse("");
        return status(new Paragraph(verified + compared));
    }

    private static Paragraph status(Paragraph summary) {
        summary.addClassName("soft");
        summary.getElement().setAttribute("role", "status");
        return summary;
    }

    private static String figures(int count) {
        return count == 1 ? "One figure" : String.format(Locale.US, "%,d figures", count);
    }

    private static String differ(int count) {
        return figures(count) + (count == 1 ? " differs" : " differ");
    }

    private static PerformanceYear year(BeforeEnterEvent event) {
        try {
            return PerformanceYear.of(event.getRouteParameters().get("year").orElse(""));
        } catch (IllegalArgumentException notAYear) {
            throw new NotFoundException(notAYear.getMessage());
        }
    }
}
