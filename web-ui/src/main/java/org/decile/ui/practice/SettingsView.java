package org.decile.ui.practice;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.Optional;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.SettingsChangedException;
import org.decile.core.practice.YearSettings;
import org.decile.ui.account.Role;
import org.decile.ui.component.Action;
import org.decile.ui.component.Addresses;
import org.decile.ui.component.Notice;
import org.decile.ui.component.PageHeader;

/// What a practice confirms about itself for a year.
@Route(Addresses.SETTINGS)
@RolesAllowed({Role.GROUP_ADMIN_NAME, Role.VIEWER_NAME})
public final class SettingsView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final transient SettingsService service;
    private final Div told = new Div();
    private transient Optional<ShownSettings> shown = Optional.empty();
    private String title = "Practice settings";

    @Inject
    public SettingsView(SettingsService service) {
        this.service = service;
        told.addClassNames("stack", "told");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PracticeRoute route = PracticeRoute.of(event);
        title = "Practice settings " + route.year();
        told.removeAll();
        show(service.page(route.practice(), route.year()));
        route.query(Addresses.FINAL_SCORE)
                .ifPresent(wanted -> shown.ifPresent(now -> now.form().openFinalScore()));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (shown.filter(ShownSettings::isChanged).isPresent()) {
            new LeaveDialog(event.postpone()).open();
        }
    }

    @Override
    public String getPageTitle() {
        return title + " · Decile";
    }

    void show(SettingsPage page) {
        removeAll();
        ShownSettings now = ShownSettings.of(page);
        shown = Optional.of(now);
        PageHeader header = new PageHeader("Practice settings for " + page.year())
                .sub("The score rests on these. What nobody has confirmed is marked on every score.");
        add(header, told, now.form());
        if (page.mayManage()) {
            copyButton(now).ifPresent(header::actions);
            add(new SaveBar(now.form(), () -> save(now)));
        } else {
            told.add(Notice.info("A group administrator of the practice can change and confirm these."));
        }
    }

    private Optional<Button> copyButton(ShownSettings now) {
        SettingsPage page = now.page();
        return page.year().previous().flatMap(year -> page.lastYear().map(before -> copyButton(now, year, before)));
    }

    private Button copyButton(ShownSettings now, PerformanceYear year, YearSettings before) {
        return new Button("Copy from " + year, click -> {
            now.form().readCopied(before);
            tell(Notice.info("Copied from %s, not saved. Check each and confirm it.".formatted(year)));
        });
    }

    private void save(ShownSettings now) {
        now.form()
                .value()
                .ifPresentOrElse(
                        wanted -> save(now.page(), wanted),
                        () -> tell(Notice.error("Something needs mending first; it is said at its field.")));
    }

    private void save(SettingsPage page, YearSettings wanted) {
        try {
            service.save(page.practice().id(), page.year(), page.settings(), wanted);
            show(service.page(page.practice().id(), page.year()));
            tell(Notice.success("Saved, and the score of %s is worked out anew.".formatted(page.year()))
                    .more(Action.quiet(
                            "See the score", Addresses.score(page.practice().id(), page.year()))));
        } catch (SettingsChangedException conflict) {
            offerChoice(service.page(page.practice().id(), page.year()), wanted);
        }
    }

    private void offerChoice(SettingsPage latest, YearSettings mine) {
        tell(SettingsConflict.of(latest.settings(), mine, latest.specialtySets(), () -> save(latest, mine), () -> {
            told.removeAll();
            show(latest);
        }));
    }

    private void tell(Notice notice) {
        told.removeAll();
        told.add(notice.announced());
        told.scrollIntoView();
    }
}
