package e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import e2e.pages.AuditLogScreen;
import e2e.pages.BuyerScreen;
import e2e.pages.PricingScreen;
import e2e.pages.SectionScreen;
import e2e.support.Browser;
import e2e.support.Journey;
import e2e.support.Person;
import e2e.support.Portal;
import e2e.support.WithoutScript;
import org.junit.jupiter.api.Test;

/** What people do to a form that nobody meant them to do: click twice, go back, keep it open in another tab. */
@Journey
class TwoTabsJourney {

    @Test
    void a_double_click_on_save_changes_once(Browser browser, Portal portal) {
        var form = SectionScreen.open(browser, portal, Person.TOM, "weekend_display");
        form.described("Every section that comes with the weekend.").saveTwice().told("Product saved.");

        assertThat(changes(browser, portal, "weekend_display")).isOne();
    }

    @Test
    void a_double_click_without_script_changes_once_as_well(@WithoutScript Browser browser, Portal portal) {
        var form = SectionScreen.open(browser, portal, Person.TOM, "crossword_partner");
        form.described("The crossword, with one partner a week.").saveTwice();
        browser.until(() -> browser.path().equals("/products/crossword_partner"));

        assertThat(changes(browser, portal, "crossword_partner")).isOne();
    }

    @Test
    void a_double_click_on_create_makes_one(@WithoutScript Browser browser, Portal portal) {
        BuyerScreen.createTwice(browser, portal, Person.TOM, "Twice and Sons");

        assertThat(AuditLogScreen.about(browser, portal, Person.TOM, "Twice and Sons")
                        .sentences())
                .hasSize(1);
    }

    @Test
    void whoever_goes_back_and_saves_again_overwrites_nothing_unseen(Browser browser, Browser other, Portal portal) {
        var form = SectionScreen.open(browser, portal, Person.TOM, "saturday_table");
        form.described("The first words.").save().told("Product saved.");
        SectionScreen.open(other, portal, Person.BEA, "saturday_table")
                .described("The words of a colleague.")
                .save()
                .told("Product saved.");

        browser.goBack();
        browser.until(() -> browser.path().endsWith("/edit"));
        form.described("The second words.").save();
        assertThat(form.versions("Description")).contains("The words of a colleague.", "The second words.");
        form.preferOwn("Description").settle().told("Product saved.");
        assertThat(form.shows("The second words.")).isTrue();
    }

    @Test
    void of_two_tabs_the_second_is_told_what_the_first_has_stored(Browser one, Browser two, Portal portal) {
        var first = SectionScreen.open(one, portal, Person.TOM, "gift_guide");
        var second = SectionScreen.open(two, portal, Person.TOM, "gift_guide");
        first.called("Gift guide, winter").save().told("Product saved.");

        second.called("Gift guide, spring").save();
        assertThat(second.versions("Name")).contains("Gift guide, winter", "Gift guide, spring", "changed in both");
        second.preferTheirs("Name").settle().told("Product saved.");
        assertThat(second.heading()).isEqualTo("Gift guide, winter");
    }

    @Test
    void two_who_work_on_different_sections_do_not_meet(Browser one, Browser two, Portal portal) {
        var basics = SectionScreen.open(one, portal, Person.TOM, "budget_day");
        var card = SectionScreen.open(two, portal, Person.BEA, "budget_day", "presentation");
        card.fill("Title", "Budget day");
        card.save().told("Product saved.");
        basics.called("Budget day, all of it").save().told("Product saved.");
    }

    @Test
    void of_two_who_change_a_price_the_second_chooses_for_each_field(Browser one, Browser two, Portal portal) {
        var theirs = PricingScreen.edit(one, portal, Person.TOM, "morning_briefing", "send_gbp");
        var ours = PricingScreen.edit(two, portal, Person.BEA, "morning_briefing", "send_gbp");
        theirs.fill("Price", "2900");
        theirs.save().told("Price saved.");

        ours.fill("Price", "3100");
        ours.fill("Least budget", "5000");
        ours.save().takeTheirs("Price");

        assertThat(ours.filled("Price")).isEqualTo("2900");
        assertThat(ours.filled("Least budget")).isEqualTo("5000");
        ours.save().told("Price saved.");
    }

    /** How often Tom has changed that product by now. */
    private static long changes(Browser browser, Portal portal, String product) {
        return AuditLogScreen.about(browser, portal, Person.TOM, product).sentences().stream()
                .filter(sentence -> sentence.startsWith("Tom Okafor changed the product"))
                .filter(sentence -> sentence.contains("just now"))
                .count();
    }
}
