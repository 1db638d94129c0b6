package e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.Attack;
import app.masthead.support.Defends;
import e2e.pages.AuditLogScreen;
import e2e.pages.CreativesScreen;
import e2e.pages.ImportScreen;
import e2e.pages.SignInScreen;
import e2e.support.Browser;
import e2e.support.BuyerMachine;
import e2e.support.Journey;
import e2e.support.Person;
import e2e.support.Portal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Texts that would run in the browser of whoever reads them. A browser that complains fails the journey as well. */
@Journey
class HostileTextJourney {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String PRODUCT = """
            {"publisher_properties": [{"publisher_domain": "dailyharbour.example", "selection_type": "all"}],
              "delivery_type": "non_guaranteed",
              "format_ids": [{"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_image"}],
              "pricing_options": [{"pricing_option_id": "cpm", "pricing_model": "cpm", "currency": "GBP", "fixed_price": 9}],
              "reporting_capabilities": {"available_reporting_frequencies": ["daily"], "expected_delay_minutes": 60,
                "timezone": "UTC", "supports_webhooks": false, "available_metrics": [], "date_range_support": "date_range"}}""";

    /** Elements and attributes that no page of ours has, and each of the texts would make. */
    private static final By FOREIGN = By.cssSelector("main script, main iframe:not([sandbox]), main object, main embed,"
            + " main [onerror], main [onload], main [onclick], main [onfocus], main [onmouseover], main [ontoggle],"
            + " main [onbegin], main [style*=expression], main [href^='javascript:'], main [action^='javascript:'],"
            + " main [hx-on], main base, main meta");

    @Test
    @Defends(Attack.SCRIPT_IN_TEXT)
    void what_a_product_says_is_text_wherever_it_is_read(Browser browser, Portal portal) {
        var products = JSON.createArrayNode();
        for (int number = 0; number < Polyglots.ALL.size(); number++) {
            products.add(product(number, Polyglots.ALL.get(number)));
        }
        ImportScreen.open(browser, portal, Person.SAM).paste(products.toString());
        assertHarmless(browser);
        new ImportScreen(browser).confirm();

        browser.visit(portal.at("northlight", "/products?q=" + encoded("Hostile")));
        assertHarmless(browser);
        for (int number = 0; number < Polyglots.ALL.size(); number++) {
            var page = "/products/hostile_" + number;
            for (var part : new String[] {"", "/edit", "/history", "/buyers-view"}) {
                browser.visit(portal.at("northlight", page + part));
                assertHarmless(browser);
            }
            browser.visit(portal.at("northlight", page));
            assertThat(browser.text(By.tagName("h1"))).isEqualTo(shown(Polyglots.ALL.get(number)));
            browser.visit(portal.at("northlight", "/products?q=" + encoded(Polyglots.ALL.get(number))));
            assertHarmless(browser);
        }
        browser.visit(portal.at("northlight", "/audit-log"));
        assertHarmless(browser);
    }

    @Test
    @Defends(Attack.SCRIPT_IN_TEXT)
    void what_a_buyer_and_a_reviewer_say_is_text_as_well(Browser browser, Portal portal) {
        var text = Polyglots.ALL.getFirst();
        new BuyerMachine(portal).sendBanner("hostile", "Hostile " + text, "<b>Row</b>");
        var creative =
                CreativesScreen.about(browser, portal, Person.PRIYA, "hostile").open("Hostile " + text);
        assertHarmless(browser);
        creative.startRejecting().tellBuyer(text).tellColleagues(text).reject();
        assertHarmless(browser);

        var log = AuditLogScreen.about(browser, portal, Person.PRIYA, "hostile");
        assertThat(log.sentences()).anyMatch(it -> it.contains(text));
        assertHarmless(browser);
    }

    @Test
    @Defends(Attack.SCRIPT_IN_TEXT)
    void what_a_provider_says_is_text_as_well(Browser browser, Browser stranger, Portal portal) {
        for (var claim : new String[] {"name", "given_name", "hd", "groups"}) {
            portal.identityProvider().say(claim, Polyglots.ALL.getFirst());
        }
        new SignInScreen(stranger, portal).visit("harbour").asSomebodyElse("stranger@elsewhere.example");
        assertHarmless(stranger);
        portal.identityProvider().behave();

        SignInScreen.open(browser, portal, Person.MAREN, "/settings/sign-in/attempts");
        assertHarmless(browser);
        browser.click(By.cssSelector("main tbody tr:first-child a"));
        assertHarmless(browser);
    }

    private static void assertHarmless(Browser browser) {
        assertThat(browser.all(FOREIGN)).as(browser.address()).isEmpty();
        assertThat(browser.title()).as(browser.address()).isNotEqualTo("owned");
    }

    private static ObjectNode product(int number, String text) {
        return ((ObjectNode) JSON.readTree(PRODUCT))
                .put("product_id", "hostile_" + number)
                .put("name", "Hostile " + text)
                .put("description", text);
    }

    /** As a browser shows it: with one space for many. */
    private static String shown(String text) {
        return "Hostile " + text.strip().replaceAll("\\s+", " ");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
