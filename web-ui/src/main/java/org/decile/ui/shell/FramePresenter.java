package org.decile.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.Practice;
import org.decile.core.practice.PracticeId;
import org.decile.ui.account.CurrentUser;
import org.decile.ui.account.Role;
import org.decile.ui.component.Addresses;
import org.decile.ui.component.Icon;
import org.decile.ui.practice.Access;
import org.decile.ui.practice.PracticeYear;
import org.decile.ui.practice.PracticeYears;
import org.decile.ui.shell.Frame.Link;
import org.decile.ui.shell.Frame.Place;

/// Works out the frame of a page from its address.
final class FramePresenter {

    private static final String OVERVIEW = "score";

    private final CurrentUser user;
    private final Access access;
    private final PracticeYears years;

    FramePresenter(CurrentUser user, Access access, PracticeYears years) {
        this.user = user;
        this.access = access;
        this.years = years;
    }

    /// @param before where the person was, to stay there on pages that belong to no practice
    Frame frame(String address, Optional<Place> before) {
        PagePath path = PagePath.of(address);
        List<Practice> practices = access.readable();
        Optional<Practice> practice = path.practice()
                .or(() -> before.map(place -> place.practice().id()))
                .flatMap(id -> practices.stream().filter(p -> p.id().equals(id)).findFirst())
                .or(() -> practices.stream().findFirst());
        List<PracticeYear> choices = practice.map(p -> years.of(p.id())).orElse(List.of());
        Optional<PerformanceYear> wanted = path.year().or(() -> before.map(Place::year));
        Optional<Place> place = practice.map(p -> new Place(p, wanted.orElseGet(() -> newest(choices))));
        return new Frame(
                user.name(),
                practices,
                place,
                choices,
                path.page().orElse(OVERVIEW),
                links(address, place),
                administration(address, choices));
    }

    /// The frame while nothing can be learned about practices: it leads to what needs none.
    Frame bare(String address) {
        return new Frame(
                user.name(),
                List.of(),
                Optional.empty(),
                List.of(),
                OVERVIEW,
                links(address, Optional.empty()),
                administration(address, List.of()));
    }

    /// The newest year with results, else the newest.
    private static PerformanceYear newest(List<PracticeYear> choices) {
        return choices.stream()
                .filter(PracticeYear::hasResults)
                .findFirst()
                .orElse(choices.getFirst())
                .year();
    }

    private List<Link> links(String address, Optional<Place> place) {
        List<Link> links = new ArrayList<>();
        links.add(link(address, Icon.HOME, "Home", Addresses.HOME));
        place.ifPresent(here -> {
            PracticeId id = here.practice().id();
            links.add(link(address, Icon.SCORE, "Score", Addresses.score(id, here.year())));
            links.add(link(address, Icon.COMPARE, "Compare", Addresses.compare(id, here.year())));
            if (access.mayManage()) {
                links.add(link(address, Icon.UPLOAD, "Upload", Addresses.upload(id, here.year())));
            }
            links.add(link(address, Icon.REPORT, "Reports", Addresses.reports(id, here.year())));
            if (access.mayManage()) {
                links.add(link(address, Icon.SETTINGS, "Practice settings", Addresses.settings(id, here.year())));
            }
        });
        links.add(link(address, Icon.MEASURES, "Measures & benchmarks", Addresses.MEASURES));
        links.add(link(
                address,
                Icon.RULES,
                "Rules",
                Addresses.rules(place.map(Place::year).orElseGet(years::newestWithRules))));
        return List.copyOf(links);
    }

    private List<Link> administration(String address, List<PracticeYear> choices) {
        if (!user.is(Role.PORTAL_ADMIN)) {
            return List.of();
        }
        PerformanceYear year =
                choices.isEmpty() ? years.newestWithRules() : choices.getFirst().year();
        return List.of(
                link(address, Icon.PRACTICES, "Practices", Addresses.ADMIN_PRACTICES),
                link(address, Icon.BENCHMARKS, "Benchmarks", Addresses.adminBenchmarks(year)),
                link(address, Icon.CODES, "Code maps", Addresses.adminCodes(year)),
                link(address, Icon.GUIDES, "QRDA III tables", Addresses.adminQrda(year)));
    }

    private static Link link(String address, Icon icon, String text, String to) {
        boolean current = to.equals(address) || (!to.isEmpty() && sameSection(address, to));
        return new Link(icon, text, to, current);
    }

    private static boolean sameSection(String address, String to) {
        boolean measures = to.equals(Addresses.MEASURES) && address.startsWith(Addresses.MEASURES + "/");
        boolean benchmarks = to.startsWith("admin/benchmarks/") && address.startsWith("admin/benchmarks/");
        boolean codes = to.startsWith("admin/codes/") && address.startsWith("admin/codes/");
        boolean qrda = to.startsWith("admin/qrda/") && address.startsWith("admin/qrda/");
        boolean uploads = to.endsWith("/upload") && address.endsWith("/uploads");
        boolean rules = to.startsWith("rules/") && address.startsWith("rules/");
        return measures || benchmarks || codes || qrda || uploads || rules;
    }
}
