package org.decile.command.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.decile.command.run.DemoPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A journey through the portal. Subclasses are named `...Journey`, and find a fresh window before each test.
public abstract class PortalJourney {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");
    private static final Pattern PRACTICE_ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final int PATIENCE_MILLISECONDS = 20_000;

    private @Nullable RunningPortal portal;
    private @Nullable BrowserContext window;
    private @Nullable Page page;

    @RegisterExtension
    @SuppressWarnings("unused") // JUnit finds it by its annotation
    private final Window extension = new Window();

    /// The page in this test's window.
    protected Page page() {
        return present(page);
    }

    /// The window's cookies and settings.
    protected BrowserContext window() {
        return present(window);
    }

    /// The whole address of a place in the portal, such as `/practices`.
    protected String url(String path) {
        return present(portal).url() + path;
    }

    /// The realm's address.
    protected String issuer() {
        return present(portal).issuer();
    }

    /// Opens the portal's home and logs in.
    protected void login(Person person) {
        open("/");
        fillLoginForm(person);
        page().waitForURL(url("/"));
    }

    /// Opens a place in the portal; an anonymous visitor ends at the login form.
    protected void open(String path) {
        page().navigate(url(path));
    }

    /// Fills the login service's form and sends it.
    protected void fillLoginForm(Person person) {
        page().getByLabel("Username").fill(person.username());
        page().locator("input[name=password]").fill(DemoPeople.PASSWORD);
        page().locator("[name=login]").click();
    }

    /// Whether the login service asks for user name and password.
    protected boolean asksForLogin() {
        page().waitForURL(url -> url.startsWith(issuer()));
        return page().locator("input[name=password]").isVisible();
    }

    /// Presses the button with this name.
    protected void press(String name) {
        page().getByRole(AriaRole.BUTTON, named(name).setExact(true)).first().click();
    }

    /// Chooses a file with this content where the page takes one.
    protected void upload(String fileName, String content) {
        page().setInputFiles(
                        "input[type=file]",
                        new FilePayload(fileName, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    }

    /// On an upload page: leaves what an earlier test has confirmed or not gone on with.
    protected void startOver() {
        Locator choose = page().getByRole(AriaRole.BUTTON, named("Choose files"));
        Locator leave = page().getByRole(AriaRole.BUTTON, named("Upload another file"))
                .or(page().getByRole(AriaRole.BUTTON, named("Choose other files")))
                .or(page().getByRole(AriaRole.BUTTON, named("Choose the mended file")));
        choose.or(leave).first().waitFor();
        if (!choose.isVisible()) {
            leave.first().click();
        }
        assertThat(choose).isVisible();
    }

    /// What the link with this name leads to, fetched with this window's cookies.
    protected APIResponse download(String link) {
        APIResponse answer = window().request()
                .get(address(page().getByRole(AriaRole.LINK, named(link)).first()));
        assertThat(answer.status()).as(link).isEqualTo(200);
        return answer;
    }

    /// The addresses of all downloads the page offers.
    protected List<String> downloadAddresses() {
        Locator links = page().getByRole(AriaRole.LINK, named("Download"));
        links.first().waitFor();
        return links.all().stream().map(PortalJourney::address).toList();
    }

    /// Opens the menu that says who is logged in, and fails when it is somebody else.
    protected void openAccountMenu(Person person) {
        page().locator("summary", hasText("Account:")).click();
        assertThat(page().getByText("Signed in as " + person.fullName())).isVisible();
    }

    /// Logs out and waits until nobody is logged in any more.
    protected void logOut(Person person) {
        openAccountMenu(person);
        page().getByText("Log out").first().click();
        page().waitForURL(url("/signed-out.html"));
    }

    /// The random id of the person's practice with this name, read off the home page; who has one practice only is led
    /// on to its newest year.
    protected String idOf(String practice) {
        open("/");
        Locator links = page().locator("section", hasText(practice)).locator("a[href*='practices/']");
        page().waitForCondition(() -> PRACTICE_ID.matcher(page().url()).find() || links.count() > 0);
        Matcher led = PRACTICE_ID.matcher(page().url());
        Matcher id = led.reset().find() ? led : PRACTICE_ID.matcher(address(links.first()));
        assertThat(id.reset().find()).as("a link to " + practice).isTrue();
        return id.group();
    }

    protected static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    protected static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static String address(Locator link) {
        return String.valueOf(link.evaluate("link => link.href"));
    }

    /// Keeps a picture of the whole page in `target/screenshots`.
    protected void screenshot(String name) {
        page().screenshot(picture(name).setFullPage(true));
    }

    /// Keeps a picture of what the window shows of the page.
    protected void view(String name) {
        page().screenshot(picture(name));
    }

    private static ScreenshotOptions picture(String name) {
        return new ScreenshotOptions()
                .setPath(RunningPortal.target().resolve("screenshots").resolve(name + ".png"));
    }

    /// Fails when the page has an obstacle that axe calls serious or critical.
    protected void assertAccessible() {
        List<String> obstacles = new AxeBuilder(page())
                .analyze().getViolations().stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .map(PortalJourney::description)
                        .toList();
        assertThat(obstacles).as("accessibility obstacles on " + page().url()).isEmpty();
    }

    private static String description(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    private static <T> T present(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("Only inside a test");
        }
        return value;
    }

    private final class Window implements BeforeEachCallback, AfterEachCallback {

        @Override
        public void beforeEach(ExtensionContext context) {
            RunningPortal running = RunningPortal.of(context);
            portal = running;
            BrowserContext fresh = running.browser()
                    .newContext(new NewContextOptions().setLocale("en-US").setViewportSize(1280, 900));
            fresh.setDefaultTimeout(PATIENCE_MILLISECONDS);
            setDefaultAssertionTimeout(PATIENCE_MILLISECONDS);
            window = fresh;
            page = fresh.newPage();
        }

        @Override
        public void afterEach(ExtensionContext context) {
            if (context.getExecutionException().isPresent()) {
                screenshot("failed-" + context.getRequiredTestClass().getSimpleName() + "-"
                        + context.getRequiredTestMethod().getName());
            }
            window().close();
        }
    }
}
