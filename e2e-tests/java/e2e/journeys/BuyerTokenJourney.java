package e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import e2e.pages.BuyerScreen;
import e2e.support.Browser;
import e2e.support.BuyerMachine;
import e2e.support.Journey;
import e2e.support.Person;
import e2e.support.Portal;
import org.junit.jupiter.api.Test;

@Journey
class BuyerTokenJourney {

    @Test
    void a_new_buyer_is_let_in_by_its_token_until_that_is_revoked(Browser browser, Portal portal) {
        var buyer = BuyerScreen.create(browser, portal, Person.TOM, "Journey Agency");
        var token = buyer.makeToken("Production");
        var machine = new BuyerMachine(portal, token);
        assertThat(buyer.holds(token)).isTrue();
        assertThat(machine.isAnswered()).isEqualTo(200);

        buyer.keepToken();
        buyer.titled("Journey Agency");
        assertThat(buyer.shows("Production")).isTrue();
        browser.goBack();
        assertThat(buyer.holds(token)).isFalse();

        browser.visit(portal.at("harbour", "/buyers/journey_agency"));
        buyer.revokeToken("Production");
        buyer.told("Production revoked. It no longer lets anybody in.");
        assertThat(machine.isAnswered()).isEqualTo(401);
    }
}
