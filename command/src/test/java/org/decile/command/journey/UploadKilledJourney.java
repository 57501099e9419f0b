package org.decile.command.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;
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

/// Portal and database are killed (SIGKILL) in turns, at random moments of an upload of results or of cases. Once what
/// was killed runs again, the practice has the whole upload or none of it, what was in force before is whole, and no
/// file is left behind.
///
/// It has a stack of its own, of which only the killed part is started again; so neither the login service nor the
/// login of the person is affected, and the portal must find its database again by itself.
class UploadKilledJourney {
    private static final int TIMES = Boolean.getBoolean("long") ? 50 : 5;
    private static final int CLINICIANS = 500;
    private static final int PATIENTS = 20_000;
    private static final String LAKEVIEW_TIN = "000000002";
    private static final int PATIENCE_MILLISECONDS = 180_000;
    private static final Pattern PLACE = Pattern.compile("/practices/([0-9a-f-]{36})/");
    private static final String READY = "all can be used. Nothing is stored before you confirm.";
    private static final String WHOLE = "confirming it once more changes nothing";
    private static final String TOLD = "The fault is ours";
    private static final Pattern TRACE = Pattern.compile("Exception|\\bat (org|java|jakarta|com)\\.|Caused by|SQL");

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final Chromium chromium = new Chromium();
    private final Path data = RunningPortal.target().resolve("killed");
    private final List<Process> again = new ArrayList<>();
    private final Map<Kind, Integer> whole = new EnumMap<>(Kind.class);

    /// What is uploaded, each for a year of its own.
    private enum Kind {
        RESULTS(2022),
        CASES(2021);

        private final int year;

        Kind(int year) {
            this.year = year;
        }

        /// One that no other is like; of cases, one that says something else of those before it.
        FilePayload file(int number) {
            return switch (this) {
                case RESULTS ->
                    UploadFiles.csv(
                            "upload-%d.csv".formatted(number),
                            UploadFiles.rowsOfClinicians(CLINICIANS, 20 + number).stream()
                                    .map(row -> row.replace("2024," + UploadFiles.TIN, year + "," + LAKEVIEW_TIN))
                                    .toList());
                case CASES ->
                    UploadFiles.patients(
                            "cases-%d.csv".formatted(number), year, LAKEVIEW_TIN, PATIENTS, 2_000 + 100 * number);
            };
        }
    }

    /// What is killed, and by what its process is known.
    private enum Victim {
        DATABASE("mariadbd", "mariadb.log"),
        PORTAL("jboss-modules.jar", "wildfly.log");

        private final String program;
        private final String log;

        Victim(String program, String log) {
            this.program = program;
            this.log = log;
        }

        /// Ends this test's own process, not that of the other journeys' portal.
        Killed kill(Path data) throws IOException {
            List<ProcessHandle> own = ProcessHandle.current()
                    .descendants()
                    .filter(process -> {
                        String command = process.info().commandLine().orElse("");
                        return command.contains(program) && command.contains(data.toString());
                    })
                    .toList();
            assertThat(own).as("processes of the " + this).hasSize(1);
            return Killed.now(own.getFirst());
        }
    }

    @BeforeEach
    void empty() throws IOException {
        RunningPortal.freshFolder(data);
        setDefaultAssertionTimeout(PATIENCE_MILLISECONDS);
        System.out.printf("%d kills with seed %d%n", TIMES, seed);
    }

    @AfterEach
    void close() {
        chromium.close();
        again.forEach(Process::destroyForcibly);
        again.forEach(process -> process.onExit().join());
    }

    @Test
    void killedAtAnyMomentAnUploadIsWholeOrNotThere() throws Exception {
        try (DecileStack stack = start()) {
            Page page = login(stack);
            List<Lane> lanes = Stream.of(Kind.values())
                    .map(kind -> inPeace(page, kind, upload(stack, page, kind)))
                    .toList();
            for (int time = 1; time <= TIMES; time++) {
                Victim victim = time % 2 == 0 ? Victim.PORTAL : Victim.DATABASE;
                Lane lane = lanes.get(time / 2 % lanes.size());
                String moment = inTheMidst(page, lane, time);
                Killed killed = victim.kill(data);
                String when = "%s killed %s of %s".formatted(victim, moment, lane.kind());
                System.out.println(when);
                if (victim == Victim.DATABASE) {
                    assertToldWhileAway(stack, page, when);
                }
                again.add(killed.startAgain(data.resolve("logs").resolve(victim.log)));
                assertHealthyAgain(stack, page, victim, when);
                if (victim == Victim.DATABASE) {
                    assertToldWhatBecameOfIt(page, when);
                } else {
                    assertThat(staged()).as("files left behind; " + when).isEmpty();
                }
                whole.put(lane.kind(), inForce(page, lane, time, when));
            }
            for (Lane lane : lanes) {
                UploadPage.open(page, lane.address()).startOver();
            }
            assertThat(staged()).as("files left behind at the end").isEmpty();
        }
    }

    /// Where one kind is uploaded.
    ///
    /// @param checking milliseconds until it is checked when nothing is killed
    /// @param confirming milliseconds until it is confirmed
    private record Lane(Kind kind, String address, long checking, long confirming) {}

    /// Confirms an upload without disturbance.
    private static Lane inPeace(Page page, Kind kind, String address) {
        long begun = System.nanoTime();
        send(page, kind, address, 0).says(READY);
        long checked = System.nanoTime();
        new UploadPage(page).confirm().confirmed();
        return new Lane(kind, address, (checked - begun) / 1_000_000, (System.nanoTime() - checked) / 1_000_000);
    }

    /// Returns while a file is sent and checked, or, twice as often, while it is being confirmed, and says when that
    /// is.
    private String inTheMidst(Page page, Lane lane, int number) throws InterruptedException {
        boolean confirming = random.nextInt(3) > 0;
        long usual = confirming ? lane.confirming() : lane.checking();
        long moment = (long) (random.nextDouble() * 1.2 * usual);
        UploadPage sent = send(page, lane.kind(), lane.address(), number);
        if (confirming) {
            sent.says(READY).confirm();
        }
        Thread.sleep(moment);
        return "%d of about %d ms after the file was %s, seed %d"
                .formatted(moment, usual, confirming ? "confirmed" : "chosen", seed);
    }

    /// Without its database the portal answers in words, on the page that is open and on a new one.
    private void assertToldWhileAway(DecileStack stack, Page page, String when) {
        assertThat(health(stack, page))
                .as("the portal's health without database")
                .isEqualTo(503);
        Page other = page.context().newPage();
        other.navigate(page.url());
        assertThat(other.locator("h1")).containsText("This page could not be shown");
        assertThat(page.locator("vaadin-notification-card").count())
                .as("notices of a page that goes on asking; " + when)
                .isLessThanOrEqualTo(1);
        other.screenshot(new Page.ScreenshotOptions()
                .setPath(RunningPortal.target().resolve("screenshots/database-away-new-page.png")));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(RunningPortal.target().resolve("screenshots/database-away-open-page.png")));
        for (Page one : List.of(page, other)) {
            assertThat(one.locator("body").innerText()).as(when).doesNotContainPattern(TRACE);
        }
        other.close();
    }

    /// With its database the portal is well at the first request; when it was killed itself, as soon as it runs.
    private static void assertHealthyAgain(DecileStack stack, Page page, Victim victim, String when) {
        BooleanSupplier runs = victim == Victim.DATABASE
                ? () -> greets(stack.settings().ports().database())
                : () -> health(stack, page) == 200;
        page.waitForCondition(runs, new Page.WaitForConditionOptions().setTimeout(2 * PATIENCE_MILLISECONDS));
        assertThat(health(stack, page)).as("the portal's health; " + when).isEqualTo(200);
    }

    /// A database greets whoever connects once it has mended what the kill left.
    private static boolean greets(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLISECONDS);
            return socket.getInputStream().read() >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    /// The page that was open learns by itself, without a reload, what has become of the upload.
    private void assertToldWhatBecameOfIt(Page page, String when) {
        page.waitForCondition(() -> {
            String text = page.locator("main").innerText();
            return Stream.of("The upload is confirmed.", READY, TOLD, "Choose files with results")
                    .anyMatch(text::contains);
        });
        assertThat(page.locator("body").innerText()).as(when).doesNotContainPattern(TRACE);
    }

    /// Which upload is in force now: the one in whose midst something was killed, whole, or the one before it, whole.
    private int inForce(Page page, Lane lane, int killed, String when) {
        int before = whole.getOrDefault(lane.kind(), 0);
        if (isWhole(page, lane, killed)) {
            return killed;
        }
        assertThat(page.locator("main").innerText()).as(when).doesNotContain("The same file again");
        assertThat(isWhole(page, lane, before))
                .as("what was in force before is whole; " + when)
                .isTrue();
        return before;
    }

    private static boolean isWhole(Page page, Lane lane, int number) {
        send(page, lane.kind(), lane.address(), number).says(READY);
        return page.locator("main").innerText().contains(WHOLE);
    }

    /// Opens the page anew, gives up whatever is there, and sends a file.
    private static UploadPage send(Page page, Kind kind, String address, int number) {
        return UploadPage.open(page, address).startOver().send(kind.file(number));
    }

    private DecileStack start() throws StartFailure {
        return DecileStack.start(
                new StackSettings(Path.of(System.getProperty("decile.home")), data, Ports.free(), true, Map.of()),
                new Progress(System.out));
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
        assertThat(page.locator("h1").first()).isVisible();
        return page;
    }

    private static String upload(DecileStack stack, Page page, Kind kind) {
        Matcher place = PLACE.matcher(page.url());
        assertThat(place.find()).isTrue();
        return stack.settings().portalUrl() + "/practices/" + place.group(1) + "/" + kind.year + "/upload";
    }

    /// The status with which the portal answers; 0 when it does not.
    private static int health(DecileStack stack, Page page) {
        try {
            return page.request().get(stack.settings().portalUrl() + "/health").status();
        } catch (PlaywrightException e) {
            return 0;
        }
    }

    private List<Path> staged() throws IOException {
        Path staging = data.resolve("staging");
        if (!Files.isDirectory(staging)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(staging)) {
            return files.toList();
        }
    }
}
