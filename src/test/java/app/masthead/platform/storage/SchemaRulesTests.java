package app.masthead.platform.storage;

import static app.masthead.platform.storage.MigratedDatabase.ACME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.masthead.platform.storage.MigratedDatabase.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of the domain that the database holds on its own, so that no import, script or slip gets around them. */
class SchemaRulesTests {

    private static final String OFFER = """
            update product set status = 'active', description = 'The front page', delivery_type = 'guaranteed',
                format_ids = '[{"agent_url": "https://formats.example", "id": "display_970x250_image"}]',
                publisher_properties = '[{"publisher_domain": "acme.example", "selection_type": "by_tag",
                    "property_tags": ["news", "front"]}]'""";
    private static final String PRICE = """
            insert into pricing_option (tenant_id, product_id, pricing_option_id, pricing_model, is_fixed, rate)
            values ('acme', 'product-of-acme', 'fixed', 'cpm', true, 12.5)""";

    private final MigratedDatabase database = MigratedDatabase.shared();

    @ParameterizedTest
    @CsvSource({"300, null", "null, 250"})
    void a_format_has_both_sides_or_none(String width, String height) {
        var agent = "insert into creative_agent (tenant_id, id, agent_name, endpoint)"
                + " values ('acme', 'studio', 'Studio', 'https://studio.example')";
        var format = """
                insert into creative_agent_format (tenant_id, agent_id, place, agent_url, format_id, name, width, height,
                    refreshed_at)
                values ('acme', 'studio', 0, 'https://studio.example', 'banner', 'Banner', %s, %s, now())""";

        assertThatThrownBy(() -> database.as(ACME, agent, format.formatted(width, height)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("creative_agent_format_sides_check");
    }

    @Test
    void a_product_names_no_buyer_that_there_is_not() {
        assertThatThrownBy(() -> database.as(ACME, "update product set allowed_principal_ids = '{buyer-of-globex}'"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("a buyer that there is not");
    }

    @ParameterizedTest
    @CsvSource({
        "processing, archived",
        "processing, suspended",
        "pending_review, processing",
        "pending_review, suspended",
        "approved, rejected",
        "approved, processing",
        "suspended, rejected",
        "rejected, suspended",
        "archived, approved",
        "archived, pending_review"
    })
    void a_creative_does_not_go(String from, String to) {
        assertThatThrownBy(() -> database.as(ACME, creative(from), moveTo(to)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("does not go from " + from + " to " + to);
    }

    @ParameterizedTest
    @CsvSource({
        "processing, pending_review",
        "processing, rejected",
        "pending_review, approved",
        "approved, suspended",
        "approved, pending_review",
        "suspended, approved",
        "rejected, processing",
        "rejected, approved",
        "rejected, archived"
    })
    void a_creative_goes(String from, String to) {
        assertThat(database.as(
                        ACME, creative(from), moveTo(to), "select status from creative where creative_id = 'poster'"))
                .containsExactly(to);
    }

    @Test
    void what_was_approved_does_not_change_in_place() {
        assertThatThrownBy(() -> database.as(
                        ACME,
                        creative("approved"),
                        "update creative set content_sha256 = repeat('b', 64) where creative_id = 'poster'"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("goes back to review");
    }

    @Test
    void a_rejection_has_a_reason() {
        assertRefused("creative_reason_given_check", "update creative set status = 'rejected'");
    }

    @Test
    void an_offered_product_says_what_it_offers() {
        assertRefused("product_active_check", "update product set status = 'active'");
    }

    @Test
    void an_offered_product_has_a_price() {
        assertRefused("an active product has at least one pricing option", OFFER);
        assertRefused("an active product has at least one pricing option", OFFER, PRICE, "delete from pricing_option");
    }

    @Test
    void what_a_product_sells_is_read_out_of_its_selectors() {
        assertThat(database.as(ACME, OFFER, PRICE, "select properties || property_ids || property_tags from product"))
                .containsExactly("{acme.example,front,news}");
    }

    @ParameterizedTest
    @CsvSource({
        "cpm, true, null, null, null, {}, pricing_option_fixed_check",
        "cpm, true, 5, 6, null, {}, pricing_option_guidance_check",
        "cpm, false, 5, 4, 6, {}, pricing_option_guidance_floor_check",
        "cpm, false, 1, 6, 5, {}, pricing_option_guidance_order_check",
        "cpv, true, 1, null, null, {}, pricing_option_parameters_check",
        "time, true, 1, null, null, {}, pricing_option_parameters_check",
        "cpa, false, 1, null, null, '{\"event_type\": \"purchase\"}', pricing_option_cpa_check"
    })
    void a_price_fits_its_model(
            String model, boolean fixed, String rate, String p25, String p75, String metadata, String constraint) {
        assertRefused(constraint, """
                insert into pricing_option (tenant_id, product_id, pricing_option_id, pricing_model, is_fixed, rate,
                    price_p25, price_p75, metadata)
                values ('acme', 'product-of-acme', 'x', '%s', %s, %s, %s, %s, '%s')
                """.formatted(model, fixed, rate, p25, p75, metadata));
    }

    @Test
    void ids_of_products_differ_in_more_than_capitals() {
        assertRefused("product_id_any_case_idx", """
                insert into product (tenant_id, product_id, name) values ('acme', 'Product-of-ACME', 'x')""");
    }

    @Test
    void a_tenant_keeps_an_admin() {
        assertRefused("at least one active admin", "update app_user set role = 'viewer'");
    }

    @Test
    void thresholds_leave_room_between_them() {
        assertRefused("tenant_thresholds_check", "update tenant set creative_auto_reject_threshold = 0.9");
    }

    @Test
    void an_order_that_needs_approval_does_not_pass_without() {
        assertRefused("media_buy_approved_check", """
                insert into media_buy (tenant_id, media_buy_id, principal_id, status, manual_approval_required, budget,
                    flight_start_date, flight_end_date)
                values ('acme', 'x', 'buyer-of-acme', 'pending_creatives', true, 1, now(), now() + interval '1 day')""");
    }

    private void assertRefused(String reason, String... statements) {
        assertThatThrownBy(() -> database.as(ACME, statements))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(reason);
    }

    private static String moveTo(String status) {
        return "update creative set status = '%s' where creative_id = 'poster'".formatted(status);
    }

    private static String creative(String status) {
        return """
                insert into creative (tenant_id, principal_id, creative_id, name, format_kind, assets, status,
                    status_reason_code, content_sha256)
                values ('acme', 'buyer-of-acme', 'poster', 'Poster', 'image', '{}', '%s', 'review_failure',
                    repeat('a', 64))""".formatted(status);
    }
}
