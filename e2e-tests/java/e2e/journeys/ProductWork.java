package e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import e2e.pages.PricingScreen;
import e2e.pages.ProductScreen;
import e2e.pages.ProductsScreen;
import e2e.support.Browser;
import e2e.support.Person;
import e2e.support.Portal;

/** An editor's daily work on products: the same with JavaScript and without. */
final class ProductWork {

    private ProductWork() {}

    static ProductScreen add(Browser browser, Portal portal, String name) {
        var product = ProductsScreen.open(browser, portal, Person.BEA)
                .startNew()
                .called(name)
                .guaranteed()
                .add();
        assertThat(product.notice()).isEqualTo("Product added as a draft.");
        assertThat(product.status()).isEqualTo("Draft");
        assertThat(product.offers("Activate")).isFalse();
        assertThat(product.shows("Before buyers can see it")).isTrue();
        complete(product);
        return product;
    }

    /** Says in one section after the other what is missing, and sees that the list of it becomes shorter. */
    private static void complete(ProductScreen product) {
        product.edit()
                .described("The front page from six to nine, all formats, one advertiser.")
                .save()
                .told("Product saved.");
        product.section("Formats").taking("Billboard").save().told("Product saved.");
        product.section("Inventory").runningOn("dailyharbour.example").save().told("Product saved.");
        assertThat(product.missing()).containsExactly("A price");
    }

    /** Three prices of different models, one of them refused at first. */
    static void price(PricingScreen pricing) {
        pricing.start("Cost per thousand impressions").fixed("42.50", "GBP").add();
        assertThat(pricing.prices(1)).first().asString().contains("42.50");

        pricing.start("Cost per view").auction("0.08", "GBP").add();
        assertThat(pricing.problems()).containsExactly("Say from which share or after how many seconds a view counts");
        assertThat(pricing.filled("Floor")).isEqualTo("0.08");
        pricing.tick("A view counts", "From some seconds on");
        pricing.fill("Seconds that have to play", "15");
        pricing.add();
        assertThat(pricing.prices(2)).last().asString().contains("0.08", "floor", "Counts from 15 s on");

        pricing.start("Flat rate").fixed("9000", "GBP").add();
        assertThat(pricing.prices(3)).last().asString().contains("9,000.00");
    }

    static void copyAndArchive(ProductScreen product, String name) {
        var copy = product.copy().called(name).save();
        assertThat(copy.titled(name).shows("Draft")).isTrue();

        assertThat(copy.archive()).contains("Archive " + name + "?", "its 3 prices");
        assertThat(copy.notice()).isEqualTo("Product archived.");
        assertThat(copy.status()).isEqualTo("Archived");
    }

    static void rename(ProductScreen product, String name) {
        product.edit().called(name).save();
        assertThat(product.notice()).isEqualTo("Product saved.");
        product.tab("History");
        assertThat(product.shows("added the product")).isTrue();
    }
}
