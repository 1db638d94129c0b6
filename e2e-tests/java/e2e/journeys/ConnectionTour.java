package e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import e2e.pages.SignInScreen;
import e2e.support.Browser;
import e2e.support.Journey;
import e2e.support.Person;
import e2e.support.Portal;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The pages of a connection that only exist once somebody has begun one. */
@Journey
class ConnectionTour {

    private static final String CONNECTIONS = "/settings/sign-in/connections";

    @Test
    void a_saml_connection_has_no_barriers_and_fits_its_window(Browser browser, Portal portal) {
        SignInScreen.open(browser, portal, Person.MAREN, CONNECTIONS + "/new");
        browser.click(By.cssSelector("button[value=saml]"));
        browser.find(By.name("entityId"));
        Look.at(browser, "connection-saml");
        var here = browser.path().replace("/saml", "");
        browser.visit(portal.at("harbour", here + "/certificates"));
        Look.at(browser, "connection-certificates");
        browser.visit(portal.at("harbour", here));
        Look.at(browser, "connection-new");
    }

    @Test
    void a_test_and_its_result_have_no_barriers_either(Browser browser, Portal portal) {
        SignInScreen.open(browser, portal, Person.MAREN, CONNECTIONS + "/demo-harbour-oidc");
        browser.click(By.cssSelector("form[action$='/tests'] button"));
        browser.click(By.linkText("Go to the identity provider"));
        browser.click(By.xpath("//main//button[contains(., '" + Person.MAREN.called() + "')]"));
        browser.find(By.id("checks"));
        assertThat(browser.path()).contains("/tests/");
        Look.at(browser, "connection-test");
    }
}
