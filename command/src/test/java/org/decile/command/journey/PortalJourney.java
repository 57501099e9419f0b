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
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final int PATIENCE_MILLISECONDS = 90_000;
    private static final int DESKTOP_WIDTH = 1280;
    private static final int DESKTOP_HEIGHT = 900;
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;

    /// Ids of the practices that journeys have for themselves, by name.
    private static final Map<String, String> OWN = new HashMap<>();

    private @Nullable RunningPortal portal;
    private final List<BrowserContext> windows = new ArrayList<>();
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
        return page().context();
    }

    private BrowserContext newWindow() {
        BrowserContext fresh = present(portal)
                .browser()
                .newContext(new NewContextOptions()
                        .setLocale("en-US")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(DESKTOP_WIDTH, DESKTOP_HEIGHT));
        fresh.setDefaultTimeout(PATIENCE_MILLISECONDS);
        windows.add(fresh);
        return fresh;
    }

    /// The whole address of a place in the portal, such as `/practices`.
    protected String url(String path) {
        return present(portal).url() + path;
    }

    /// The realm's address.
    protected String issuer() {
        return present(portal).issuer();
    }

    /// Opens the portal's home, logs in, and waits until the first page is whole: what is opened next does
    /// not interrupt it, nor wait behind it.
    protected void login(Person person) {
        login(page(), person);
    }

    /// The first page of somebody else, in a window of their own.
    protected Page loginElsewhere(Person person) {
        Page elsewhere = newWindow().newPage();
        login(elsewhere, person);
        return elsewhere;
    }

    private void login(Page page, Person person) {
        page.navigate(url("/"));
        fillLoginForm(page, person);
        page.waitForURL(address -> address.startsWith(url("/")));
        assertThat(page.locator("h1").first()).isVisible();
    }

    /// Opens a place in the portal; an anonymous visitor ends at the login form.
    protected void open(String path) {
        page().navigate(url(path));
    }

    /// Fills the login service's form and sends it.
    protected void fillLoginForm(Person person) {
        fillLoginForm(page(), person);
    }

    private static void fillLoginForm(Page page, Person person) {
        page.getByLabel("Username").fill(person.username());
        page.locator("input[name=password]").fill(DemoPeople.PASSWORD);
        page.locator("[name=login]").click();
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
        assertThat(page().locator("h1").first()).isVisible();
        Matcher led = PRACTICE_ID.matcher(page().url());
        Matcher id = led.reset().find() ? led : PRACTICE_ID.matcher(address(links.first()));
        assertThat(id.reset().find()).as("a link to " + practice).isTrue();
        return id.group();
    }

    /// The random id of a practice that this journey has for itself; a portal administrator adds it when it is first
    /// asked for. To be asked for when Ada has logged in; it is hers.
    ///
    /// @param tin nine digits
    protected String own(String practice, String tin) {
        return OWN.computeIfAbsent(practice, name -> {
            Page administrator = loginElsewhere(Person.PAULA);
            addPractice(administrator, name, tin);
            administrator.context().close();
            return idOf(name);
        });
    }

    /// Adds a practice of Ada's on the page of practices.
    protected void addPractice(Page administrator, String name, String tin) {
        administrator.navigate(url("/admin/practices"));
        administrator.getByRole(AriaRole.BUTTON, named("Add practice")).first().click();
        Locator dialog = administrator.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Name").fill(name);
        dialog.getByLabel("Taxpayer identification number (TIN)").fill(tin);
        dialog.getByLabel("Keycloak group").fill("northside-imaging");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add practice"))
                .click();
        assertThat(administrator.locator("tr", hasText(name))).containsText("•••••" + tin.substring(tin.length() - 4));
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

    /// Pictures of what the window shows, as on a desktop and on a phone; neither has an obstacle, nor is
    /// wider than the phone.
    protected void pictures(String name) {
        pictures(page(), name);
    }

    protected void pictures(Page page, String name) {
        assertAccessible(page);
        page.screenshot(picture(name));
        page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        assertAccessible(page);
        page.screenshot(picture(name + "-phone"));
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("the page's width on a phone")
                .isLessThanOrEqualTo(PHONE_WIDTH);
        page.setViewportSize(DESKTOP_WIDTH, DESKTOP_HEIGHT);
    }

    private static ScreenshotOptions picture(String name) {
        return new ScreenshotOptions()
                .setPath(RunningPortal.target().resolve("screenshots").resolve(name + ".png"));
    }

    /// Fails when the page has an obstacle that axe calls serious or critical.
    protected void assertAccessible() {
        assertAccessible(page());
    }

    private static void assertAccessible(Page page) {
        List<String> obstacles = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .map(PortalJourney::description)
                        .toList();
        assertThat(obstacles).as("accessibility obstacles on " + page.url()).isEmpty();
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
            portal = RunningPortal.of(context);
            setDefaultAssertionTimeout(PATIENCE_MILLISECONDS);
            page = newWindow().newPage();
        }

        @Override
        public void afterEach(ExtensionContext context) {
            try {
                if (context.getExecutionException().isPresent()) {
                    System.out.println("The page of the failed journey: " + page().url());
                    screenshot("failed-" + context.getRequiredTestClass().getSimpleName() + "-"
                            + context.getRequiredTestMethod().getName());
                }
            } finally {
                windows.forEach(BrowserContext::close);
            }
        }
    }
}
