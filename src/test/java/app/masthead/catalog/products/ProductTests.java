package app.masthead.catalog.products;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.masthead.catalog.ProductId;
import app.masthead.catalog.ProductStatus;
import app.masthead.platform.json.ExactJson;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

class ProductTests {

    @Test
    void a_complete_draft_is_ready_and_goes_live() {
        var product = ProductFixtures.draft();

        assertThat(product.readiness(null, ProductFixtures.NOW).isReady()).isTrue();
        product.activate(null, ProductFixtures.BOB);

        assertThat(product.status()).isEqualTo(ProductStatus.ACTIVE);
    }

    @Test
    void everything_that_is_missing_is_listed() {
        var product = ProductFixtures.draft(it -> {
            it.put("name", " ").put("expires_at", "2026-11-20T09:59:59Z");
            it.remove(List.of("description", "delivery_type", "format_ids", "reporting_capabilities"));
            it.putArray("publisher_properties");
            it.putArray("pricing_options");
        });

        assertThat(product.readiness(null, ProductFixtures.NOW).blockers()).containsExactly(Blocker.values());
    }

    @Test
    void an_incomplete_draft_does_not_go_live() {
        var product = ProductFixtures.draft(it -> it.putArray("pricing_options"));

        assertThatThrownBy(() -> product.activate(null, ProductFixtures.BOB))
                .isInstanceOfSatisfying(
                        NotReady.class, it -> assertThat(it.blockers()).containsExactly(Blocker.PRICE));
    }

    @Test
    void declared_format_options_count_as_formats() {
        var product = ProductFixtures.draft(it -> {
            it.remove("format_ids");
            it.putArray("format_options").addObject().put("format_kind", "image");
        });

        assertThat(product.readiness(null, ProductFixtures.NOW).isReady()).isTrue();
    }

    @Test
    void a_profile_supplies_formats_and_inventory() {
        var full = ProductFixtures.offer(it -> {});
        var product = ProductFixtures.draft(it -> {
            it.remove("format_ids");
            it.putArray("publisher_properties");
        });
        var profile = new Supply(full.formatIds(), full.properties());
        var emptyProfile =
                new Supply(ExactJson.nodes().arrayNode(), ExactJson.nodes().arrayNode());

        assertThat(product.readiness(profile, ProductFixtures.NOW).isReady()).isTrue();
        assertThat(product.readiness(emptyProfile, ProductFixtures.NOW).blockers())
                .containsExactly(Blocker.FORMAT, Blocker.INVENTORY);
        assertThat(product.offer(profile).formatIds()).isEqualTo(full.formatIds());
    }

    @Test
    void an_expired_draft_does_not_go_live_and_one_that_will_expire_does() {
        var expired = ProductFixtures.draft(it -> it.put("expires_at", "2026-11-20T10:00:00Z"));
        var expiring = ProductFixtures.draft(it -> it.put("expires_at", "2026-11-20T10:00:01Z"));

        assertThat(expired.readiness(null, ProductFixtures.NOW).blockers()).containsExactly(Blocker.EXPIRED);
        assertThat(expiring.readiness(null, ProductFixtures.NOW).isReady()).isTrue();
    }

    @Test
    void an_active_product_cannot_lose_what_it_needs() {
        var product = ProductFixtures.active();
        var content = ProductFixtures.content(it -> it.put("description", ""));

        assertThatThrownBy(() -> product.change(content, null, ProductFixtures.BOB))
                .isInstanceOfSatisfying(
                        NotReady.class, it -> assertThat(it.blockers()).containsExactly(Blocker.DESCRIPTION));
    }

    @Test
    void what_an_active_product_was_without_already_is_in_nobodys_way() {
        var product = ProductFixtures.active();
        ReflectionTestUtils.setField(
                product,
                "face",
                OfferColumns.of(ProductFixtures.content(it -> it.remove("reporting_capabilities"))
                        .offer()));

        product.change(
                ProductFixtures.content(it -> {
                    it.remove("reporting_capabilities");
                    it.put("name", "Another name");
                }),
                null,
                ProductFixtures.BOB);

        assertThat(product.offer().name()).isEqualTo("Another name");
        assertThatThrownBy(() -> product.change(
                        ProductFixtures.content(it -> {
                            it.remove("reporting_capabilities");
                            it.put("description", "");
                        }),
                        null,
                        ProductFixtures.BOB))
                .isInstanceOfSatisfying(
                        NotReady.class, it -> assertThat(it.blockers()).containsExactly(Blocker.DESCRIPTION));
    }

    @Test
    void an_active_product_that_has_expired_can_still_be_changed() {
        var product = ProductFixtures.active();

        product.change(
                ProductFixtures.content(it -> it.put("expires_at", "2026-01-01T00:00:00Z")), null, ProductFixtures.BOB);

        assertThat(product.status()).isEqualTo(ProductStatus.ACTIVE);
    }

    @Test
    void a_draft_may_lose_anything() {
        var product = ProductFixtures.draft();

        product.change(ProductFixtures.content(it -> it.putArray("publisher_properties")), null, ProductFixtures.BOB);

        assertThat(product.readiness(null, ProductFixtures.NOW).blockers()).containsExactly(Blocker.INVENTORY);
    }

    @Test
    void a_copy_is_a_draft_of_its_own_with_the_same_prices() {
        var product = ProductFixtures.active();

        var copy = product.copy(new ProductId("prime_two"), "Prime two", ProductFixtures.BOB);

        assertThat(copy.status()).isEqualTo(ProductStatus.DRAFT);
        assertThat(copy.id()).isEqualTo("prime_two");
        assertThat(copy.offer().name()).isEqualTo("Prime two");
        assertThat(copy.offer().prices()).isEqualTo(product.offer().prices());
    }

    @Test
    void a_copy_leaves_an_end_behind_that_has_passed() {
        var expired = ProductFixtures.draft(it -> it.put("expires_at", "2026-01-01T00:00:00Z"));
        var expiring = ProductFixtures.draft(it -> it.put("expires_at", "2027-01-01T00:00:00Z"));

        assertThat(expired.copy(new ProductId("a"), "A", ProductFixtures.BOB)
                        .offer()
                        .expiresAt())
                .isNull();
        assertThat(expiring.copy(new ProductId("b"), "B", ProductFixtures.BOB)
                        .offer()
                        .expiresAt())
                .isNotNull();
    }
}
