package e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import e2e.pages.CreativesScreen;
import e2e.support.Browser;
import e2e.support.BuyerMachine;
import e2e.support.Journey;
import e2e.support.Person;
import e2e.support.Portal;
import e2e.support.Unplugged;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** What comes between reviewers and a decision: a step aside, another tab, a buyer who changes what they look at. */
@Journey
class InterruptedReviewJourney {

    private static final String WORDS = "What the buyer should know";
    private static final String NO_ANSWER =
            "No answer. It may have been saved all the same; look again before you repeat it.";

    @Test
    void what_was_typed_is_there_again_after_a_step_aside(Browser browser, Portal portal) {
        var creative = CreativesScreen.firstOf(browser, portal, new BuyerMachine(portal), "Aside", 2);
        var keys = browser.keyboard();
        creative.startRejecting().tellBuyer("The date is missing.").tellColleagues("As last week.");

        keys.press(Keys.ESCAPE).press("j");
        creative.titled("Aside 1").isAt("Aside 1");
        assertThat(creative.startRejecting().filled(WORDS)).isEmpty();
        keys.press(Keys.ESCAPE);
        CreativesScreen.about(browser, portal, Person.PRIYA, "aside").open("Aside 0");

        assertThat(creative.startRejecting().filled(WORDS)).isEqualTo("The date is missing.");
        assertThat(creative.filled("Note to colleagues")).isEqualTo("As last week.");
        creative.reject().told("Aside 0 rejected.").titled("Aside 1");
        browser.goBack();
        creative.titled("Aside 0");
        browser.find(By.cssSelector(".review__actions form[action*=undo]"));
        keys.press("u");
        browser.until(() -> creative.status().equals("Waiting"));
        browser.reload();
        assertThat(creative.startRejecting().filled(WORDS)).as("what was sent").isEmpty();
    }

    @Test
    void what_was_typed_outlives_an_answer_that_never_came(Browser browser, Portal portal) {
        var creative = CreativesScreen.firstOf(browser, portal, new BuyerMachine(portal), "Lost", 2);
        creative.startRejecting().tellBuyer("The date is missing.");

        Unplugged.during(browser, () -> creative.reject().told(NO_ANSWER));
        browser.reload();

        assertThat(creative.startRejecting().filled(WORDS)).isEqualTo("The date is missing.");
        assertThat(browser.complaints()).anyMatch(it -> it.contains("ERR_INTERNET_DISCONNECTED"));
    }

    @Test
    void what_was_typed_is_gone_once_it_was_decided_otherwise(Browser browser, Portal portal) {
        var creative = CreativesScreen.firstOf(browser, portal, new BuyerMachine(portal), "Otherwise", 2);
        creative.startRejecting().tellBuyer("The date is missing.");
        browser.keyboard().press(Keys.ESCAPE);

        creative.approve().told("Otherwise 0 approved.");
        browser.keyboard().press("u");
        creative.told("Otherwise 0 is as it was. The decision was taken back.");
        browser.reload();

        assertThat(creative.startRejecting().filled(WORDS)).isEmpty();
    }

    @Test
    void what_the_buyer_changes_is_told_in_the_dialog_that_lies_over_it(Browser browser, Portal portal) {
        var buyer = new BuyerMachine(portal);
        var creative = CreativesScreen.firstOf(browser, portal, buyer, "Renamed", 3);
        creative.startRejecting();

        buyer.sendBanner("renamed_0", "Renamed, by another name", "<b>0</b>");

        assertThat(toldInDialog(browser)).startsWith("The buyer has changed this creative meanwhile.");
    }

    @Test
    void what_somebody_decides_in_another_tab_is_told_as_their_own(Browser first, Browser second, Portal portal) {
        var creative = CreativesScreen.firstOf(second, portal, new BuyerMachine(portal), "Twice", 3);
        creative.startRejecting().tellBuyer("The date is missing.");

        CreativesScreen.about(first, portal, Person.PRIYA, "twice")
                .open("Twice 0")
                .approve();

        assertThat(toldInDialog(second)).startsWith("You have decided this creative meanwhile.");
        creative.reject().titled("You decided this already");
        assertThat(creative.shows("Priya Nair approved it")).isTrue();
    }

    @Test
    void a_decision_is_taken_back_where_the_way_back_leads(Browser browser, Portal portal) {
        var buyer = new BuyerMachine(portal);
        var creative = CreativesScreen.firstOf(browser, portal, buyer, "Return", 3);

        creative.approve().told("Return 0 approved.").titled("Return 1");
        creative.approve().told("Return 1 approved.").titled("Return 2");
        assertThat(browser.all(By.cssSelector("#flash form[action*=return_]"))).hasSize(2);
        browser.goBack();
        creative.titled("Return 1");
        browser.goBack();
        creative.titled("Return 0");
        browser.keyboard().press("u");

        creative.told("Return 0 is as it was. The decision was taken back.");
        assertThat(creative.status()).isEqualTo("Waiting");
        buyer.waitUntil("return_1", "approved");
        assertThat(buyer.askFor("return_0").path("status").asString()).isEqualTo("pending_review");
    }

    @Test
    void a_refusal_that_is_put_away_leaves_the_title(Browser browser, Portal portal) {
        var creative = CreativesScreen.firstOf(browser, portal, new BuyerMachine(portal), "Wordless", 3);

        creative.startRejecting().reject();
        browser.until(() -> browser.title().equals("Error: Wordless 0"));
        assertThat(creative.problems()).hasSize(1);
        browser.keyboard().press(Keys.ESCAPE);

        assertThat(browser.until(() -> browser.title().equals("Wordless 0"))).isTrue();
    }

    @Test
    void after_a_refusal_the_keyboard_is_where_it_was(Browser browser, Portal portal) {
        var creative = CreativesScreen.firstOf(browser, portal, new BuyerMachine(portal), "Refused", 3);
        browser.until(() -> browser.stopwatch().hasFetched("refused_1"));
        creative.startRejecting().tellBuyer("The date is missing.");
        creative.isAt(WORDS);

        browser.forgetSession();
        browser.keyboard().chord(Keys.CONTROL, Keys.ENTER);

        browser.find(By.cssSelector("#flash a[target=_blank]"));
        creative.titled("Refused 0").isAt(WORDS);
        assertThat(browser.complaints()).isNotEmpty().allMatch(it -> it.contains("401"));
    }

    @Test
    void whoever_is_somebody_else_by_now_is_told_who(Browser browser, Browser other, Portal portal) {
        CreativesScreen.about(other, portal, Person.TOM, "stranger");
        var creative = CreativesScreen.firstOf(browser, portal, new BuyerMachine(portal), "Stranger", 3);

        portal.signedIn().resume(browser, Person.TOM, browser.address());
        creative.look();
        browser.keyboard().press("a");

        creative.told("Tom Okafor is signed in now. What you do here is done in that name.");
        assertThat(creative.status()).isEqualTo("Waiting");
        assertThat(browser.complaints()).isNotEmpty().allMatch(it -> it.contains("401"));
    }

    @Test
    void how_a_creative_is_shown_stays_chosen_after_a_decision(Browser browser, Portal portal) {
        var creative = CreativesScreen.firstOf(browser, portal, new BuyerMachine(portal), "Ground", 3);
        browser.until(() -> browser.stopwatch().hasFetched("ground_1"));

        creative.approve().titled("Ground 1");
        browser.until(() -> browser.stopwatch().hasFetched("ground_2"));

        assertThat(browser.all(By.cssSelector("#review input[name=ground]:checked")))
                .hasSize(1);
    }

    private static String toldInDialog(Browser browser) {
        return browser.text(By.cssSelector("dialog[open] [data-live-notice]"));
    }
}
