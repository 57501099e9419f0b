package org.decile.ui.exam;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.UUID;
import org.decile.core.mips.PerformanceYear;
import org.decile.ui.account.Role;
import org.decile.ui.component.Addresses;
import org.decile.ui.component.Notice;
import org.decile.ui.component.PageHeader;

/// What a year's codes mean, for those who look after it: what is known, another map, and the way back.
@Route(Addresses.ADMIN_CODES)
@RolesAllowed(Role.PORTAL_ADMIN_NAME)
public final class CodeMapsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CodeMapAdministration administration;
    private final Div candidate = new Div();
    private String title = "Code maps";

    @Inject
    public CodeMapsView(CodeMapAdministration administration) {
        this.administration = administration;
        candidate.addClassNames("stack", "told");
        candidate.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PerformanceYear year;
        try {
            year = PerformanceYear.of(event.getRouteParameters().get("year").orElse(""));
        } catch (IllegalArgumentException notAYear) {
            throw new NotFoundException("no year in the address");
        }
        title = "Code maps " + year;
        candidate.removeAll();
        show(year);
    }

    @Override
    public String getPageTitle() {
        return title + " · Decile";
    }

    void show(PerformanceYear year) {
        CodeMapsPage page =
                administration.page(year).orElseThrow(() -> new NotFoundException("there are no measures for " + year));
        removeAll();
        add(
                new PageHeader("Code maps of " + year)
                        .sub(
                                "What the codes in exam-level files mean. A rule without its codes is not run, and the upload"
                                        + " page says so."),
                years(page),
                KnownCodes.of(page, () -> administration.csv(year)),
                KnownCodes.upload(year, (name, content) -> look(year, name, content)),
                candidate,
                CodeMapHistory.of(page, id -> withdraw(year, id)));
    }

    void look(PerformanceYear year, String name, byte[] content) {
        candidate.removeAll();
        switch (administration.check(year, name, content)) {
            case CodeMapCheck.Faulty faulty -> candidate.add(CandidateMap.faulty(faulty));
            case CodeMapCheck.Sound sound ->
                candidate.add(CandidateMap.sound(sound, () -> enact(year, sound), candidate::removeAll));
        }
        candidate.scrollIntoView();
    }

    private void enact(PerformanceYear year, CodeMapCheck.Sound sound) {
        if (!administration.enact(year, sound)) {
            look(year, sound.name(), sound.content());
            candidate.addComponentAsFirst(Notice.error(
                            "Somebody else has changed the code map in force since you looked. Nothing has changed by"
                                    + " you; here is the comparison with what is in force now.")
                    .announced());
            return;
        }
        candidate.removeAll();
        candidate.add(Notice.success("%s is in force for %s. Files that are checked from now on are read with it."
                        .formatted(sound.name(), year))
                .announced());
        show(year);
    }

    private void withdraw(PerformanceYear year, UUID id) {
        administration.withdraw(id);
        candidate.removeAll();
        candidate.add(Notice.success("The map was withdrawn; what was in force before it counts again.")
                .announced());
        show(year);
    }

    private static Nav years(CodeMapsPage page) {
        Nav nav = new Nav();
        nav.addClassName("year-links");
        nav.getElement().setAttribute("aria-label", "Years");
        for (PerformanceYear year : page.years()) {
            Anchor link = new Anchor(Addresses.adminCodes(year), year.toString());
            if (year.equals(page.year())) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        }
        return nav;
    }
}
