package org.decile.command.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.decile.command.run.DecileStack;
import org.decile.command.run.DemoPeople;
import org.decile.command.run.Ports;
import org.decile.command.run.Progress;
import org.decile.command.run.StackSettings;
import org.decile.command.run.StartFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Portal or database are killed (SIGKILL) at random moments while an upload is being confirmed. After a start the
/// practice has the whole upload or none of it, what was in force before is whole, and no file is left behind.
///
/// Fifty times with `-Dlong`; each start of the portal takes half a minute and more, so it is no part of the usual
/// tests
/// yet.
@EnabledIfSystemProperty(named = "long", matches = "true")
class UploadKilledJourney {
    private static final int TIMES = 50;
    private static final int CLINICIANS = 1_500;
    private static final String LAKEVIEW_TIN = "000000002";
    private static final int PATIENCE_MILLISECONDS = 120_000;
    private static final Pattern PLACE = Pattern.compile("/practices/([0-9a-f-]{36})/");
    private static final String WHOLE = "confirming it once more changes nothing";
    private static final List<String> TO_KILL = List.of("jboss-modules.jar", "mariadbd");

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final Ports ports = Ports.free();
    private final Chromium chromium = new Chromium();
    private final Path data = RunningPortal.target().resolve("killed");
    private String upload = "";

    @BeforeEach
    void empty() throws IOException {
        if (Files.exists(data)) {
            try (Stream<Path> old = Files.walk(data)) {
                for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void killedAtAnyMomentAnUploadIsWholeOrNotThere() throws Exception {
        long milliseconds;
        try (DecileStack stack = start()) {
            Page page = login(stack);
            upload = stack.settings().portalUrl() + "/practices/" + practice(page) + "/2022/upload";
            milliseconds = confirmInPeace(page, 0);
        }
        int whole = 0;
        for (int time = 1; time <= TIMES; time++) {
            String victim = TO_KILL.get(time % TO_KILL.size());
            long moment = (long) (random.nextDouble() * 1.2 * milliseconds);
            String when = "%s killed %d of about %d ms after the click, seed %d"
                    .formatted(victim, moment, milliseconds, seed);
            try (DecileStack stack = start()) {
                assertThat(leftBehind()).as("files left behind").isEmpty();
                whole = lookAfterwards(login(stack), time - 1, whole, when);
                Page page = login(stack);
                send(page, time);
                page.getByText("Confirm the upload").first().click();
                Thread.sleep(moment);
                kill(victim);
                System.out.println(when);
            }
        }
        try (DecileStack stack = start()) {
            lookAfterwards(login(stack), TIMES, whole, "at the end");
        }
    }

    /// Which upload is in force now: the one that was killed, whole, or the one before it, whole.
    private int lookAfterwards(Page page, int killed, int before, String when) {
        send(page, killed);
        if (isWhole(page)) {
            return killed;
        }
        assertThat(page.locator("body").innerText()).as(when).doesNotContain("The same file again");
        page.getByText("Choose other files").first().click();
        send(page, before);
        assertThat(isWhole(page))
                .as("what was in force before is whole; " + when)
                .isTrue();
        return before;
    }

    private static boolean isWhole(Page page) {
        return page.locator("body").innerText().contains(WHOLE);
    }

    private long confirmInPeace(Page page, int number) {
        send(page, number);
        long begun = System.nanoTime();
        page.getByText("Confirm the upload").first().click();
        visible(page, "The upload is confirmed.");
        return (System.nanoTime() - begun) / 1_000_000;
    }

    /// Opens the page anew, gives up whatever is there, and sends a file that no other one is like.
    private void send(Page page, int number) {
        FilePayload file = UploadFiles.csv(
                "upload-%d.csv".formatted(number),
                UploadFiles.rowsOfClinicians(CLINICIANS, 20 + number).stream()
                        .map(row -> row.replace("2024," + UploadFiles.TIN, "2022," + LAKEVIEW_TIN))
                        .toList());
        page.navigate(upload);
        Locator choose = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Choose files"));
        Locator giveUp = page.getByText("Choose other files").or(page.getByText("Upload another file"));
        choose.or(giveUp).first().waitFor();
        if (!choose.isVisible()) {
            giveUp.first().click();
        }
        page.setInputFiles("input[type=file]", file);
        visible(page, "all can be used. Nothing is stored before you confirm.");
    }

    private static void visible(Page page, String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading)))
                .isVisible(new IsVisibleOptions().setTimeout(PATIENCE_MILLISECONDS));
    }

    /// A machine with much else to do may be too slow for a start; the second one finds everything in memory.
    private DecileStack start() throws StartFailure {
        StackSettings settings =
                new StackSettings(Path.of(System.getProperty("decile.home")), data, ports, true, Map.of());
        try {
            return DecileStack.start(settings, new Progress(System.out));
        } catch (StartFailure tooSlow) {
            System.out.println(tooSlow.getMessage());
            return DecileStack.start(settings, new Progress(System.out));
        }
    }

    private Page login(DecileStack stack) {
        BrowserContext window = chromium.browser().newContext();
        window.setDefaultTimeout(PATIENCE_MILLISECONDS);
        Page page = window.newPage();
        page.navigate(stack.settings().portalUrl() + "/");
        page.getByLabel("Username").fill(Person.FELIX.username());
        page.locator("input[name=password]").fill(DemoPeople.PASSWORD);
        page.locator("[name=login]").click();
        page.waitForURL(address -> PLACE.matcher(address).find());
        return page;
    }

    private static String practice(Page page) {
        Matcher place = PLACE.matcher(page.url());
        assertThat(place.find()).isTrue();
        return place.group(1);
    }

    private List<Path> leftBehind() throws IOException {
        Path staging = data.resolve("staging");
        if (!Files.isDirectory(staging)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(staging)) {
            return files.toList();
        }
    }

    /// Only a process that this test has started, not the portal of the other journeys.
    private void kill(String part) {
        List<ProcessHandle> own = ProcessHandle.current()
                .descendants()
                .filter(process -> {
                    String command = process.info().commandLine().orElse("");
                    return command.contains(part) && command.contains(data.toString());
                })
                .toList();
        assertThat(own).as("processes of " + part).isNotEmpty();
        for (ProcessHandle process : own) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }
}
