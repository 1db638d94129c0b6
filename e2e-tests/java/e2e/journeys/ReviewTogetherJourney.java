package e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import e2e.pages.CreativesScreen;
import e2e.support.Browser;
import e2e.support.BuyerMachine;
import e2e.support.Journey;
import e2e.support.Person;
import e2e.support.Portal;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Several at the review desk: colleagues and buyers at the same time, and several creatives at once. */
@Journey
class ReviewTogetherJourney {

    @Test
    void colleagues_see_at_once_what_is_open_and_what_is_decided(Browser first, Browser second, Portal portal) {
        var buyer = new BuyerMachine(portal);
        buyer.sendBanners("Live", 2);
        var tom = CreativesScreen.about(second, portal, Person.TOM, "live").open("Live 1");
        assertThat(second.all(By.cssSelector(".review__list li"))).hasSize(2);

        var priya = CreativesScreen.about(first, portal, Person.PRIYA, "live").open("Live 0");
        assertThat(tom.shows("open with Priya Nair")).isTrue();
        priya.approve();
        priya.titled("Creatives");
        CreativesScreen.about(first, portal, Person.PRIYA, "live").open("Live 1");
        assertThat(priya.shows("Tom Okafor has this creative open")).isTrue();

        second.until(() -> second.all(By.cssSelector(".review__list li")).size() == 1);
        buyer.sendBanner("live_1", "Live 1", "<b>changed</b>");
        assertThat(tom.shows("The buyer has changed this creative meanwhile.")).isTrue();
    }

    @Test
    void a_session_that_ended_takes_nothing_with_it_that_was_typed(Browser browser, Portal portal) {
        var creative = CreativesScreen.firstOf(browser, portal, new BuyerMachine(portal), "Ended", 3);
        creative.approve().told("Ended 0 approved.");
        creative.startRejecting().tellBuyer("The date is missing.");

        browser.forgetSession();
        creative.reject();

        browser.find(By.cssSelector("#flash a[target=_blank]"));
        assertThat(creative.heading()).isEqualTo("Ended 1");
        assertThat(creative.filled("What the buyer should know")).isEqualTo("The date is missing.");
        assertThat(browser.complaints()).isNotEmpty().allMatch(it -> it.contains("401"));
    }

    @Test
    void a_decision_that_came_too_late_is_shown_where_it_was_made(Browser browser, Portal portal) {
        var buyer = new BuyerMachine(portal);
        var creative = CreativesScreen.firstOf(browser, portal, buyer, "Late", 2);
        buyer.sendBanner("late_0", "Late 0", "<b>changed</b>");
        assertThat(creative.shows("The buyer has changed this creative meanwhile."))
                .isTrue();

        browser.until(() -> browser.stopwatch().hasFetched("late_1"));
        creative.look();
        browser.keyboard().press("a", "a");

        creative.titled("The buyer was faster");
        assertThat(buyer.askFor("late_1").path("status").asString()).isEqualTo("pending_review");
    }

    @Test
    void what_is_marked_on_the_way_is_decided_together(Browser browser, Portal portal) {
        var buyer = new BuyerMachine(portal);
        var creative = CreativesScreen.firstOf(browser, portal, buyer, "Many", 3);
        var keys = browser.keyboard();

        keys.press("x", "j");
        creative.titled("Many 1");
        creative.look();
        keys.press("x", ".");
        browser.find(By.cssSelector("dialog#many[open]"));
        keys.press("r");
        creative.titled("Reject 2 creatives of Brightwater Media");
        keys.press("2").chord(Keys.CONTROL, Keys.ENTER);
        creative.titled("2 creatives rejected");

        buyer.waitUntil("many_1", "rejected");
        assertThat(buyer.askFor("many_2").path("status").asString()).isEqualTo("pending_review");
    }

    @Test
    void what_was_decided_together_is_taken_back_by_a_key_with_all_that_was_typed(Browser browser, Portal portal) {
        var buyer = new BuyerMachine(portal);
        var creative = CreativesScreen.firstOf(browser, portal, buyer, "Rash", 2);
        var keys = browser.keyboard();
        keys.press("x", "j");
        creative.titled("Rash 1");
        creative.look();
        keys.press("x", ".");
        browser.find(By.cssSelector("dialog#many[open]"));
        keys.press("c");
        creative.titled("Request changes to 2 creatives of Brightwater Media");

        creative.tellBuyer("Name the band.");
        keys.chord(Keys.CONTROL, Keys.ENTER);
        creative.titled("Changes to 2 creatives requested");
        keys.press("u");

        creative.titled("Request changes to 2 creatives of Brightwater Media");
        creative.told("2 creatives are as they were. The decisions were taken back.");
        assertThat(creative.filled("What the buyer should know")).isEqualTo("Name the band.");
        assertThat(buyer.askFor("rash_0").path("status").asString()).isEqualTo("pending_review");
        creative.follow("Cancel");
        creative.titled("Creatives");
        assertThat(browser.all(By.cssSelector("input[name=pick]:checked"))).hasSize(2);
    }
}
