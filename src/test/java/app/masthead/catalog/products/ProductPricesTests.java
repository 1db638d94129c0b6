package app.masthead.catalog.products;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProductPricesTests {

    @Test
    void the_last_price_of_an_active_product_stays() {
        var product = ProductFixtures.active();
        product.reprice(
                it -> it.replace(List.of(ProductFixtures.price("only", "5")), ProductFixtures.BOB),
                ProductFixtures.BOB);

        assertThatThrownBy(() -> product.reprice(it -> it.remove("only"), ProductFixtures.BOB))
                .isInstanceOf(LastPrice.class);
    }

    @Test
    void the_last_price_of_a_draft_may_go() {
        var product = ProductFixtures.draft();

        product.reprice(it -> it.replace(List.of(), ProductFixtures.BOB), ProductFixtures.BOB);

        assertThat(product.offer().prices()).isEmpty();
    }

    @Test
    void two_prices_do_not_share_an_id() {
        assertThatThrownBy(() -> ProductFixtures.draft()
                        .reprice(
                                it -> it.add(ProductFixtures.price("cpm_usd_guaranteed", "5"), ProductFixtures.BOB),
                                ProductFixtures.BOB))
                .isInstanceOf(DuplicatePrice.class);
    }

    @Test
    void a_price_that_is_not_there_is_neither_changed_nor_removed() {
        assertThatThrownBy(() -> ProductFixtures.draft().reprice(it -> it.remove("gone"), ProductFixtures.BOB))
                .isInstanceOf(NoSuchPrice.class);
        assertThatThrownBy(() -> ProductFixtures.draft()
                        .reprice(
                                it -> it.change(ProductFixtures.price("gone", "5"), ProductFixtures.BOB),
                                ProductFixtures.BOB))
                .isInstanceOf(NoSuchPrice.class);
    }

    @Test
    void another_set_of_prices_keeps_those_with_the_same_id_and_the_new_order() {
        var product = ProductFixtures.draft();
        var kept = product.book().get("cpcv_usd_guaranteed");

        product.reprice(
                it -> it.replace(
                        List.of(
                                ProductFixtures.price("new", "5"),
                                kept.terms(),
                                ProductFixtures.price("cpm_usd_guaranteed", "7")),
                        ProductFixtures.BOB),
                ProductFixtures.BOB);

        assertThat(product.offer().prices())
                .extracting(it -> it.id())
                .containsExactly("new", "cpcv_usd_guaranteed", "cpm_usd_guaranteed");
        assertThat(product.book().get("cpcv_usd_guaranteed")).isSameAs(kept);
        assertThat(product.book().get("cpm_usd_guaranteed").terms().fixedPrice().orElseThrow())
                .isEqualByComparingTo("7");
    }
}
