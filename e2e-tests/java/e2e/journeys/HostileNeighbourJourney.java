package e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.Attack;
import app.masthead.support.Defends;
import e2e.pages.PersonMenu;
import e2e.pages.SignInScreen;
import e2e.support.Browser;
import e2e.support.Journey;
import e2e.support.Person;
import e2e.support.Portal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody's script runs on the host of one tenant, and would reach those of the others. */
@Journey
class HostileNeighbourJourney {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "masthead=stolen; domain=localhost; path=/",
                "masthead=stolen; domain=.localhost; path=/",
                "masthead=stolen; domain=harbour.localhost; path=/",
                "masthead=stolen; domain=localhost; path=/products",
                "__Host-masthead=stolen; domain=localhost; path=/; secure"
            })
    @Defends(Attack.COOKIE_TOSSING)
    void a_cookie_set_at_one_host_reaches_no_other(String cookie, Browser browser, Portal portal) {
        SignInScreen.open(browser, portal, Person.TOM, "/products");
        SignInScreen.open(browser, portal, Person.NORA, "/products");

        assertThat(browser.setCookie(cookie)).doesNotContain("masthead");

        browser.visit(portal.at("harbour", "/products"));
        assertThat(browser.path()).isEqualTo("/products");
        assertThat(new PersonMenu(browser).name()).isEqualTo("Tom Okafor");
        assertThat(browser.setCookie("seen=1")).doesNotContain("stolen");
    }
}
