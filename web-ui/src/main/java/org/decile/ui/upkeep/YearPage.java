package org.decile.ui.upkeep;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import org.decile.core.mips.PerformanceYear;
import org.decile.ui.component.Notice;
import org.decile.ui.component.PageHeader;

/// A page on which a year's tables are looked after: the years, what is in force, where a file is dropped, what came of
/// the last act, and the history.
public abstract class YearPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String OVERTAKEN = "Another administrator has changed what is in force since you looked."
            + " Nothing has changed by you. Look at the changes again: this is the comparison with what is in force now.";

    private final String name;
    private final Div told = new Div();
    private String title;

    /// @param name what the page is about, such as `Benchmarks`; the route has the parameter `year`
    protected YearPage(String name) {
        this.name = name;
        this.title = name;
        told.addClassNames("stack", "told");
    }

    /// What is on the page.
    ///
    /// @param sub the sentence beneath the title
    /// @param years all there are, the newest first
    public record Parts(
            String sub, List<PerformanceYear> years, Component inForce, Component upload, Component history) {}

    /// @throws NotFoundException when there is no page for this year
    protected abstract Parts parts(PerformanceYear year);

    /// The address of the page of a year.
    protected abstract String address(PerformanceYear year);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        PerformanceYear year;
        try {
            year = PerformanceYear.of(event.getRouteParameters().get("year").orElse(""));
        } catch (IllegalArgumentException notAYear) {
            throw new NotFoundException("no year in the address");
        }
        title = name + " " + year;
        clear();
        show(year);
    }

    @Override
    public final String getPageTitle() {
        return title + " · Decile";
    }

    /// Shows everything anew; what was told stays.
    public final void show(PerformanceYear year) {
        Parts parts = parts(year);
        removeAll();
        add(
                new PageHeader("%s of %s".formatted(name, year)).sub(parts.sub()),
                years(parts.years(), year),
                parts.inForce(),
                parts.upload(),
                told,
                parts.history());
    }

    /// Tells what came of an act, in place of what was told before.
    protected final void tell(Component... what) {
        told.removeAll();
        told.add(what);
        told.scrollIntoView();
    }

    /// Tells that something is done, and shows everything anew.
    protected final void done(PerformanceYear year, String sentence) {
        told.removeAll();
        told.add(Notice.success(sentence).announced());
        show(year);
    }

    /// Shows everything anew and tells, above the comparison made anew, that somebody else was faster.
    protected final void overtaken(PerformanceYear year) {
        show(year);
        told.addComponentAsFirst(Notice.error(OVERTAKEN).announced());
    }

    protected final void clear() {
        told.removeAll();
    }

    private Nav years(List<PerformanceYear> years, PerformanceYear current) {
        Nav nav = new Nav();
        nav.addClassName("year-links");
        nav.getElement().setAttribute("aria-label", "Years");
        for (PerformanceYear year : years) {
            Anchor link = new Anchor(address(year), year.toString());
            if (year.equals(current)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        }
        return nav;
    }
}
