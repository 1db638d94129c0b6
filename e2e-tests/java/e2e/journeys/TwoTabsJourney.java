package e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import e2e.pages.AuditLogScreen;
import e2e.pages.ProductFormScreen;
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
        var form = ProductFormScreen.open(browser, portal, Person.TOM, "weekend_display");
        form.described("Every section that comes with the weekend.").saveTwice().told("Product saved.");

        assertThat(changes(browser, portal, "weekend_display")).isOne();
    }

    @Test
    void a_double_click_without_script_changes_once_as_well(@WithoutScript Browser browser, Portal portal) {
        var form = ProductFormScreen.open(browser, portal, Person.TOM, "crossword_partner");
        form.described("The crossword, with one partner a week.").saveTwice();
        browser.until(browser::isLoaded);

        assertThat(changes(browser, portal, "crossword_partner")).isOne();
    }

    @Test
    void whoever_goes_back_and_saves_again_overwrites_nothing_unseen(Browser browser, Browser other, Portal portal) {
        var form = ProductFormScreen.open(browser, portal, Person.TOM, "saturday_table");
        form.described("The first words.").save().told("Product saved.");
        ProductFormScreen.open(other, portal, Person.BEA, "saturday_table")
                .described("The words of a colleague.")
                .save()
                .told("Product saved.");

        browser.goBack();
        form.titled("Edit");
        form.described("The second words.").save();
        assertThat(form.conflict()).contains("The words of a colleague.", "The second words.");
        form.save().told("Product saved.");
    }

    @Test
    void of_two_tabs_the_second_is_told_what_the_first_has_stored(Browser one, Browser two, Portal portal) {
        var first = ProductFormScreen.open(one, portal, Person.TOM, "gift_guide");
        var second = ProductFormScreen.open(two, portal, Person.TOM, "gift_guide");
        first.called("Gift guide, winter").save().told("Product saved.");

        second.called("Gift guide, spring").save();
        assertThat(second.conflict()).contains("Gift guide, winter", "Gift guide, spring");
        assertThat(second.filled("Name")).isEqualTo("Gift guide, spring");
        second.save().told("Product saved.");
    }

    /** How often Tom has changed that product by now. */
    private static long changes(Browser browser, Portal portal, String product) {
        return AuditLogScreen.about(browser, portal, Person.TOM, product).sentences().stream()
                .filter(sentence -> sentence.startsWith("Tom Okafor changed the product"))
                .filter(sentence -> sentence.contains("just now"))
                .count();
    }
}
