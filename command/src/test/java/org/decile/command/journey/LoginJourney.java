package org.decile.command.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.WebSocket;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.decile.command.run.DemoPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Requirement C1: practice staff log in with a browser through Keycloak.
class LoginJourney extends PortalJourney {

    @ParameterizedTest
    @EnumSource
    void everyoneIsGreetedByName(Person person) {
        login(person);

        openAccountMenu(person);
        assertAccessible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/no-such-page", "/?year=2024", "//example.org/"})
    void anAnonymousVisitorOfAnyPageIsAskedToLogIn(String path) {
        open(path);

        assertThat(asksForLogin()).isTrue();
    }

    @Test
    void theLoginLeadsBackToThePageOneWanted() {
        open("/?year=2024");
        fillLoginForm(Person.ADA);

        page().waitForURL(url("/?year=2024"));
    }

    @Test
    void aDisguisedAddressOfAnotherSiteLeadsHomeAfterTheLogin() {
        open("//example.org/");
        fillLoginForm(Person.ADA);

        page().waitForURL(url("/"));
    }

    @Test
    void loggingOutEndsTheSessionHereAndAtTheLoginService() {
        login(Person.ADA);
        logOut(Person.ADA);
        assertAccessible();
        screenshot("signed-out");

        page().getByText("Log in again").click();
        assertThat(asksForLogin()).isTrue();

        open("/");
        assertThat(asksForLogin()).isTrue();
    }

    @Test
    void goingBackAfterLoggingOutShowsNothingAndAsksToLogIn() {
        login(Person.ADA);
        logOut(Person.ADA);

        page().goBack();

        assertThat(asksForLogin()).isTrue();
    }

    @Test
    void anotherSiteCannotLogSomeoneOut() {
        login(Person.ADA);

        APIResponse answer = window().request()
                .get(url("/logout"), RequestOptions.create().setHeader("Sec-Fetch-Site", "cross-site"));

        assertThat(answer.status()).isEqualTo(403);
        page().reload();
        openAccountMenu(Person.ADA);
    }

    @Test
    void anExpiredSessionLeadsThroughTheLoginBackToThePage() {
        open("/account?year=2024");
        fillLoginForm(Person.VERA);
        page().waitForURL(url("/account?year=2024"));
        openAccountMenu(Person.VERA);
        window().clearCookies();

        page().reload();
        assertThat(asksForLogin()).isTrue();
        fillLoginForm(Person.VERA);

        page().waitForURL(url("/account?year=2024"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPageLeftOpenLearnsFromItsNextRequestThatTheSessionHasExpired(boolean browserKeepsTheCookie) {
        List<WebSocket> channels = new ArrayList<>();
        page().onWebSocket(channels::add);
        open("/account?year=2024");
        fillLoginForm(Person.VERA);
        openAccountMenu(Person.VERA);
        page().waitForCondition(() -> !channels.isEmpty());
        window().clearCookies();
        if (browserKeepsTheCookie) {
            window().addCookies(List.of(new Cookie("DECILE", "expired").setUrl(url("/"))));
        }

        followLinkWithinThePage("account?year=2023");
        assertThat(asksForLogin()).isTrue();
        fillLoginForm(Person.VERA);

        page().waitForURL(Pattern.compile(".*/account[?]year=202[34]"));
        openAccountMenu(Person.VERA);
    }

    private void followLinkWithinThePage(String address) {
        page().evaluate(
                        "address => { const a = document.createElement('a'); a.href = address; a.setAttribute('router-link', '');"
                                + " document.body.append(a); a.click(); }",
                        address);
    }

    @Test
    void aWrongPasswordIsRefusedAndNobodyCanRegister() {
        open("/");
        page().getByLabel("Username").fill(Person.ADA.username());
        page().locator("input[name=password]").fill("not-the-password");
        page().locator("[name=login]").click();

        assertThat(page().getByText("Invalid username or password").first()).isVisible();
        assertThat(page().getByText("Register")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"decile-portal", "admin-cli"})
    void noProgramGetsATokenForAPassword(String client) {
        APIResponse answer = window().request()
                .post(
                        issuer() + "/protocol/openid-connect/token",
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set("grant_type", "password")
                                        .set("client_id", client)
                                        .set("username", Person.ADA.username())
                                        .set("password", DemoPeople.PASSWORD)));

        assertThat(answer.status()).isIn(400, 401);
        assertThat(answer.text()).doesNotContain("access_token");
    }

    @Test
    void theLoginServiceSendsPeopleOnlyToThePortalsExactAddress() {
        page().navigate(issuer() + "/protocol/openid-connect/auth?response_type=code&client_id=decile-portal"
                + "&redirect_uri=" + url("/login/elsewhere"));

        assertThat(page().getByText("Invalid parameter: redirect_uri")).isVisible();
    }

    @Test
    void theSessionCookieIsHiddenFromScriptsAndOtherSites() {
        login(Person.ADA);

        Cookie session = window().cookies(url("/")).stream()
                .filter(cookie -> cookie.name.equals("DECILE"))
                .findFirst()
                .orElseThrow();
        assertThat(session.httpOnly).isTrue();
        assertThat(session.sameSite).isEqualTo(SameSiteAttribute.LAX);
    }

    @Test
    void theServerCanPushToThePage() {
        List<String> sockets = new ArrayList<>();
        page().onWebSocket(socket -> sockets.add(socket.url()));

        login(Person.ADA);
        openAccountMenu(Person.ADA);
        page().waitForCondition(() -> !sockets.isEmpty());

        assertThat(sockets).allMatch(url -> url.startsWith("ws://localhost"));
    }

    @Test
    void theProbeTellsStateAndVersionToAnyone() {
        APIResponse answer = window().request().get(url("/health"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).startsWith("{\"status\":\"up\",\"database\":\"reachable\",\"version\":\"");
    }
}
