package org.decile.command.journey;

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
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

    /// What the link with this name leads to, fetched with this window's cookies.
    protected APIResponse download(String link) {
        String address = page().getByRole(AriaRole.LINK, named(link)).first().getAttribute("href");
        APIResponse answer = window().request().get(absolute(address));
        assertThat(answer.status()).as(link).isEqualTo(200);
        return answer;
    }

    /// The addresses of all downloads the page offers.
    protected List<String> downloadAddresses() {
        return page().getByRole(AriaRole.LINK, named("Download")).all().stream()
                .map(link -> absolute(link.getAttribute("href")))
                .toList();
    }

    /// Logs out and waits until nobody is logged in any more.
    protected void logOut() {
        page().getByText("Log out").first().click();
        page().waitForURL(url("/signed-out.html"));
    }

    /// The random id of the person's practice with this name, read off the home page.
    protected String idOf(String practice) {
        open("/");
        Locator links =
                page().locator("article, section, .card", hasText(practice)).locator("a[href*='practices/']");
        String address = links.first().getAttribute("href");
        Matcher id = PRACTICE_ID.matcher(address);
        assertThat(id.find()).as(address).isTrue();
        return id.group();
    }

    protected static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    protected static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private String absolute(String address) {
        return URI.create(page().url()).resolve(address).toString();
    }

    /// Keeps a picture of the whole page in `target/screenshots`.
    protected void screenshot(String name) {
        Path file = RunningPortal.target().resolve("screenshots").resolve(name + ".png");
        page().screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
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
