package e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import e2e.pages.SignInScreen;
import e2e.support.Accessibility;
import e2e.support.Browser;
import e2e.support.Journey;
import e2e.support.Overflow;
import e2e.support.Person;
import e2e.support.Portal;
import e2e.support.Screenshots;
import e2e.support.Theme;
import java.util.List;
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
        look(browser, "connection-saml");
        var here = browser.path().replace("/saml", "");
        browser.visit(portal.at("harbour", here + "/certificates"));
        look(browser, "connection-certificates");
        browser.visit(portal.at("harbour", here));
        look(browser, "connection-new");
    }

    @Test
    void a_test_and_its_result_have_no_barriers_either(Browser browser, Portal portal) {
        SignInScreen.open(browser, portal, Person.MAREN, CONNECTIONS + "/demo-harbour-oidc");
        browser.click(By.cssSelector("form[action$='/tests'] button"));
        browser.click(By.linkText("Go to the identity provider"));
        browser.click(By.xpath("//main//button[contains(., '" + Person.MAREN.called() + "')]"));
        browser.find(By.id("checks"));
        assertThat(browser.path()).contains("/tests/");
        look(browser, "connection-test");
    }

    private static void look(Browser browser, String page) {
        for (var theme : Theme.values()) {
            browser.window().prefer(theme);
            for (int width : List.of(1440, 1024, 390)) {
                browser.window().resize(width, width == 390 ? 844 : 900);
                Screenshots.take(browser, page, width, theme);
                assertThat(Overflow.isSideways(browser))
                        .as("%s at %d", page, width)
                        .isFalse();
                assertThat(Overflow.of(browser)).as("%s at %d", page, width).isEmpty();
            }
            assertThat(Accessibility.barriers(browser))
                    .as("%s in %s", page, theme)
                    .isEmpty();
        }
    }
}
