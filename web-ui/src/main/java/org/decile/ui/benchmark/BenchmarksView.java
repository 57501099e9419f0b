package org.decile.ui.benchmark;

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
import org.decile.ui.upkeep.YearPage;

/// A year's benchmarks for those who look after them: what is in force, another table, and the way back.
@Route(Addresses.ADMIN_BENCHMARKS)
@RolesAllowed(Role.PORTAL_ADMIN_NAME)
public final class BenchmarksView extends YearPage {

    private final transient BenchmarkAdministration administration;

    @Inject
    public BenchmarksView(BenchmarkAdministration administration) {
        super("Benchmarks");
        this.administration = administration;
    }

    @Override
    protected Parts parts(PerformanceYear year) {
        BenchmarksPage page = administration
                .page(year)
                .orElseThrow(() -> new NotFoundException("there are no official benchmarks for " + year));
        return new Parts(
                "Every practice's score of the year rests on these.",
                page.years(),
                InForceCard.of(page, Action.download("Download as CSV", download(year))),
                BenchmarkUpload.of(year, file -> look(year, file)),
                HistoryTable.of(page, wanted -> look(year, wanted)));
    }

    @Override
    protected String address(PerformanceYear year) {
        return Addresses.adminBenchmarks(year);
    }

    void look(PerformanceYear year, Candidate wanted) {
        tell(
                switch (administration.check(year, wanted)) {
                    case CandidateReading.Faulty faulty -> CandidatePanel.faulty(faulty);
                    case CandidateReading.Sound sound ->
                        CandidatePanel.sound(sound, reason -> enact(year, sound, reason), this::clear);
                });
    }

    private void enact(PerformanceYear year, CandidateReading.Sound sound, String reason) {
        if (administration.enact(year, sound, reason)) {
            done(
                    year,
                    "%s is in force for %s, and the scores of all practices were worked out anew."
                            .formatted(sound.table().source(), year));
        } else {
            look(year, sound.candidate());
            overtaken(year);
        }
    }

    private DownloadHandler download(PerformanceYear year) {
        return DownloadHandler.fromInputStream(event -> {
            byte[] content = administration.csv(year).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(content), "benchmarks-%s.csv".formatted(year), "text/csv", content.length);
        });
    }
}
