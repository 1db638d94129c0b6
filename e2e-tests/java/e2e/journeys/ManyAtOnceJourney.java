package e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import e2e.pages.ProductsScreen;
import e2e.pages.RateCardScreen;
import e2e.pages.Screen;
import e2e.support.Browser;
import e2e.support.Journey;
import e2e.support.Person;
import e2e.support.Portal;
import e2e.support.WithoutScript;
import org.junit.jupiter.api.Test;

/** What a revenue team does to many prices and products at once. */
@Journey
class ManyAtOnceJourney {

    @Test
    void a_channel_is_raised_by_seven_percent_looked_at_applied_and_undone(Browser browser, Portal portal) {
        raiseAndUndo(browser, portal, "podcast", "Podcast");
    }

    @Test
    void prices_are_changed_without_script_as_well(@WithoutScript Browser browser, Portal portal) {
        raiseAndUndo(browser, portal, "print", "Print");
    }

    private static void raiseAndUndo(Browser browser, Portal portal, String code, String channel) {
        var change = RateCardScreen.open(browser, portal, Person.BEA)
                .onlyChannel(code, channel)
                .changeAll();
        var count = change.percent("7").count();
        assertThat(count).isGreaterThan(1);
        assertThat(change.lines()).anyMatch(it -> it.contains("+7.0%"));

        change.apply();
        change.told("Prices changed.");
        var address = browser.address();
        assertThat(change.historyOfFirst().shows("Bea Lorimer changed prices, among many, of"))
                .isTrue();

        browser.visit(address);
        var undo = change.undo();
        assertThat(undo.count()).isEqualTo(count);
        undo.apply();
        undo.told("Prices changed.");
        assertThat(new Screen(browser).shows("See what it undid")).isTrue();
        browser.visit(address);
        assertThat(change.shows("Undone")).isTrue();
    }

    @Test
    void products_are_archived_in_the_background_and_the_work_is_found_again(Browser browser, Portal portal) {
        archive(browser, portal, "Afterglow");
    }

    @Test
    void products_are_archived_without_script_as_well(@WithoutScript Browser browser, Portal portal) {
        archive(browser, portal, "Earthshine");
    }

    private static void archive(Browser browser, Portal portal, String word) {
        ProductWork.add(browser, portal, word + " one");
        ProductWork.add(browser, portal, word + " two");
        var products = ProductsScreen.open(browser, portal, Person.BEA).search(word);
        browser.until(() -> products.rows().size() == 2);

        var work = products.doWithAll("Archive");
        assertThat(work.forecast()).contains("2 products are archived.");
        work.confirm();
        browser.visit(portal.at("harbour", "/background-work"));
        new Screen(browser).follow("Archive 2 products");
        assertThat(work.ended().state()).isEqualTo("Done");
        assertThat(work.progress()).isEqualTo("2 of 2 products");
        assertThat(ProductsScreen.open(browser, portal, Person.BEA)
                        .onlyStatus("Archived")
                        .rows())
                .anyMatch(it -> it.startsWith(word + " one"))
                .anyMatch(it -> it.startsWith(word + " two"));
    }

    @Test
    void what_is_ticked_is_counted_and_only_that_is_touched(Browser browser, Portal portal) {
        ProductWork.add(browser, portal, "Alpenglow one");
        ProductWork.add(browser, portal, "Alpenglow two");
        var products = ProductsScreen.open(browser, portal, Person.BEA).search("Alpenglow");
        browser.until(() -> products.rows().size() == 2);
        products.pick("Alpenglow two");
        assertThat(products.offers("1 selected")).isTrue();

        var work = products.doWithPicked("Add tags");
        work.fill("Tags", "ticked");
        work.confirm();

        assertThat(work.ended().progress()).isEqualTo("1 of 1 products");
        assertThat(ProductsScreen.open(browser, portal, Person.BEA)
                        .search("ticked")
                        .rows())
                .singleElement()
                .asString()
                .startsWith("Alpenglow two");
    }
}
