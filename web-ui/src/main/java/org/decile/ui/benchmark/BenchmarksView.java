package org.decile.ui.benchmark;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.decile.core.mips.PerformanceYear;
import org.decile.ui.account.Role;
import org.decile.ui.component.Action;
import org.decile.ui.component.Addresses;
import org.decile.ui.component.Notice;
import org.decile.ui.component.PageHeader;

/// A year's benchmarks for those who look after them: what is in force, another table, and the way back.
@Route(Addresses.ADMIN_BENCHMARKS)
@RolesAllowed(Role.PORTAL_ADMIN_NAME)
public final class BenchmarksView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient BenchmarkAdministration administration;
    private final Div candidate = new Div();
    private String title = "Benchmarks";

    @Inject
    public BenchmarksView(BenchmarkAdministration administration) {
        this.administration = administration;
        candidate.addClassNames("stack", "told");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PerformanceYear year;
        try {
            year = PerformanceYear.of(event.getRouteParameters().get("year").orElse(""));
        } catch (IllegalArgumentException notAYear) {
            throw new NotFoundException("no year in the address");
        }
        title = "Benchmarks " + year;
        candidate.removeAll();
        show(year);
    }

    @Override
    public String getPageTitle() {
        return title + " · Decile";
    }

    private void show(PerformanceYear year) {
        BenchmarksPage page = administration
                .page(year)
                .orElseThrow(() -> new NotFoundException("there are no official benchmarks for " + year));
        removeAll();
        add(
                new PageHeader("Benchmarks of " + year).sub("Every practice's score of the year rests on these."),
                years(page),
                InForceCard.of(page, Action.download("Download as CSV", download(year))),
                BenchmarkUpload.of(year, file -> look(year, file)),
                candidate,
                HistoryTable.of(page, wanted -> look(year, wanted)));
    }

    private void look(PerformanceYear year, Candidate wanted) {
        candidate.removeAll();
        switch (administration.check(year, wanted)) {
            case CandidateReading.Faulty faulty -> candidate.add(CandidatePanel.faulty(faulty));
            case CandidateReading.Sound sound ->
                candidate.add(CandidatePanel.sound(sound, reason -> enact(year, sound, reason), candidate::removeAll));
        }
        candidate.scrollIntoView();
    }

    private void enact(PerformanceYear year, CandidateReading.Sound sound, String reason) {
        try {
            administration.enact(year, sound, reason);
            candidate.removeAll();
            candidate.add(Notice.success("%s is in force for %s, and the scores of all practices were worked out anew."
                            .formatted(sound.table().source(), year))
                    .announced());
            show(year);
        } catch (BenchmarksChangedException changed) {
            look(year, sound.candidate());
            candidate.addComponentAsFirst(Notice.error(
                            changed.getMessage() + " Nothing has changed by you; here is the comparison with those.")
                    .announced());
        }
    }

    private DownloadHandler download(PerformanceYear year) {
        return DownloadHandler.fromInputStream(event -> {
            byte[] content = administration.csv(year).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(content), "benchmarks-%s.csv".formatted(year), "text/csv", content.length);
        });
    }

    private static Nav years(BenchmarksPage page) {
        Nav nav = new Nav();
        nav.addClassName("year-links");
        nav.getElement().setAttribute("aria-label", "Years");
        for (PerformanceYear year : page.years()) {
            Anchor link = new Anchor(Addresses.adminBenchmarks(year), year.toString());
            if (year.equals(page.year())) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        }
        return nav;
    }
}
