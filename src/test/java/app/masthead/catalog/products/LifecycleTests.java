package app.masthead.catalog.products;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.masthead.catalog.ProductStatus;
import org.junit.jupiter.api.Test;

class LifecycleTests {

    @Test
    void a_new_product_is_a_draft() {
        assertThat(Goods.draft().status()).isEqualTo(ProductStatus.DRAFT);
    }

    @Test
    void an_active_product_is_taken_down_to_a_draft() {
        var product = Goods.active();

        product.withdraw(Goods.BOB);

        assertThat(product.status()).isEqualTo(ProductStatus.DRAFT);
    }

    @Test
    void a_draft_is_not_taken_down_and_an_active_product_not_put_up_again() {
        assertThatThrownBy(() -> Goods.draft().withdraw(Goods.BOB)).isInstanceOf(NotAllowedNow.class);
        assertThatThrownBy(() -> Goods.active().activate(null, Goods.BOB)).isInstanceOf(NotAllowedNow.class);
    }

    @Test
    void drafts_and_active_products_are_archived_once() {
        assertThat(Goods.archived().status()).isEqualTo(ProductStatus.ARCHIVED);
        var active = Goods.active();
        active.archive(Goods.BOB);

        assertThat(active.status()).isEqualTo(ProductStatus.ARCHIVED);
        assertThatThrownBy(() -> active.archive(Goods.BOB)).isInstanceOf(NotAllowedNow.class);
    }

    @Test
    void an_archived_product_comes_back_as_a_draft() {
        var product = Goods.archived();

        product.restore(Goods.BOB);

        assertThat(product.status()).isEqualTo(ProductStatus.DRAFT);
        assertThatThrownBy(() -> product.restore(Goods.BOB)).isInstanceOf(NotAllowedNow.class);
    }

    @Test
    void an_archived_product_is_not_changed_in_any_way() {
        var product = Goods.archived();

        assertThatThrownBy(() -> product.change(Goods.offer(it -> {}), HouseTerms.NONE, null, Goods.BOB))
                .isInstanceOf(NotAllowedNow.class);
        assertThatThrownBy(() -> product.reprice(it -> it.remove("cpm_usd_guaranteed"), Goods.BOB))
                .isInstanceOf(NotAllowedNow.class);
        assertThatThrownBy(() -> product.activate(null, Goods.BOB)).isInstanceOf(NotAllowedNow.class);
    }
}
