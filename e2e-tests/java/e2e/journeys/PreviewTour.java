package e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.content.Examples;
import e2e.pages.SignInScreen;
import e2e.support.Browser;
import e2e.support.BuyerMachine;
import e2e.support.Journey;
import e2e.support.Overflow;
import e2e.support.Person;
import e2e.support.Portal;
import e2e.support.Screenshots;
import e2e.support.Theme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks at every type of asset, and at every published example. */
@Journey
class PreviewTour {

    private static final String KINDS = "/creatives/atlas_buying_agent/";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tn_crossing_film",
                "tn_horn_spot",
                "tn_tags",
                "tn_timetable_code",
                "tn_words",
                "tn_made_of_data",
                "tn_addresses"
            })
    void every_type_of_asset_has_no_barriers(String creative, Browser browser, Portal portal) {
        SignInScreen.open(browser, portal, Person.LARS, KINDS + creative + "?q=tern");
        Look.at(browser, "asset-" + creative.replace('_', '-'));
    }

    @Test
    void every_published_example_fits_its_page(Browser browser, Portal portal) {
        var buyer = new BuyerMachine(portal);
        browser.window().prefer(Theme.LIGHT);
        browser.window().resize(1440, 2400);
        for (var example : Examples.all()) {
            var id = "example_" + example.creativeId();
            buyer.handIn(List.of(example.json().deepCopy().put("creative_id", id)));
            SignInScreen.open(browser, portal, Person.LARS, "/creatives/brightwater_media/" + id + "?q=" + id);
            Screenshots.take(browser, "example-" + example.creativeId(), 1440, Theme.LIGHT);
            assertThat(Overflow.isSideways(browser)).as(id).isFalse();
            assertThat(Overflow.of(browser)).as(id).isEmpty();
        }
    }
}
