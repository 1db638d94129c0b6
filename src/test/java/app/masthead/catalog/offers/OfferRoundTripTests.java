package app.masthead.catalog.offers;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.platform.json.ExactJson;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class OfferRoundTripTests {

    @TestFactory
    Stream<DynamicTest> every_example_product_is_written_as_it_was_read() {
        return Examples.products().stream()
                .map(it -> DynamicTest.dynamicTest(
                        it.path("product_id").asString(),
                        () -> assertSame(it, OfferWriter.write(OfferReader.read(it)))));
    }

    @TestFactory
    Stream<DynamicTest> every_example_price_is_written_as_it_was_read() {
        return Examples.prices().stream()
                .map(it -> DynamicTest.dynamicTest(
                        it.path("pricing_option_id").asString(),
                        () -> assertSame(it, PricingJson.write(PricingJson.read(it)))));
    }

    @Test
    void unknown_fields_are_kept_wherever_they_are() {
        var product = Examples.product();
        product.put("x_house_code", "A-17").putObject("countries").put("DE", true);
        ((ObjectNode) product.at("/pricing_options/0")).put("x_rate_card", 2026);
        ((ObjectNode) product.at("/format_ids/0")).put("pixel_ratio", 2);
        ((ObjectNode) product.at("/publisher_properties/0")).put("x_note", "ours");
        ((ObjectNode) product.at("/pricing_options/2/parameters")).put("x_panel", "home");

        assertSame(product, OfferWriter.write(OfferReader.read(product)));
    }

    @Test
    void what_was_spelled_out_though_it_says_nothing_is_kept() {
        var product = Examples.product();
        product.put("is_custom", false).put("exclusivity", "none").putArray("channels");
        product.putArray("format_ids");
        product.putArray("format_options");

        assertSame(product, OfferWriter.write(OfferReader.read(product)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-02-15T00:00:00Z",
                "2027-02-15T01:30:00+01:30",
                "2027-02-15T00:00:00.000Z",
                "2027-02-15t00:00:00z",
                "2027-02-15T00:00:00.123456789Z",
            })
    void an_expiry_keeps_its_spelling(String written) {
        var product = Examples.product().put("expires_at", written);

        assertSame(product, OfferWriter.write(OfferReader.read(product)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'floor_price': 0}",
                "{'floor_price': 0.0, 'price_guidance': {}}",
                "{'price_guidance': {'p50': 1, 'x_p99': 2}}",
                "{'max_bid': false}",
                "{'max_bid': true, 'floor_price': 1}",
                "{'fixed_price': 0}",
                "{'fixed_price': 22.0, 'min_spend_per_package': 0}",
                "{'fixed_price': 0.000001}",
                "{'fixed_price': 1e3}",
                "{'fixed_price': 1, 'parameters': {'x': 1}}",
                "{'eligible_adjustments': [], 'ext': {'a': [1.10, null]}}",
            })
    void a_price_keeps_its_oddities(String fields) {
        var price = (ObjectNode) ExactJson.read(fields.replace('\'', '"'));
        price.put("pricing_option_id", "a").put("pricing_model", "cpm").put("currency", "EUR");

        assertSame(price, PricingJson.write(PricingJson.read(price)));
    }

    @Test
    void a_price_never_has_both_a_fixed_and_a_floor_price() {
        var price = (ObjectNode) ExactJson.read("""
                {"pricing_option_id": "a", "pricing_model": "cpm", "currency": "EUR", "fixed_price": 2, "floor_price": 1}""");

        assertThat(PricingJson.write(PricingJson.read(price)).propertyNames())
                .contains("fixed_price")
                .doesNotContain("floor_price");
    }

    @Test
    void filled_fields_win_over_what_was_spelled_out_empty() {
        var product = Examples.product();
        product.putArray("channels");
        var offer = OfferReader.read(product);

        var written = OfferWriter.write(offer.supplied(offer.formatIds(), offer.properties()));

        assertThat(written.path("channels").isEmpty()).isTrue();
    }

    private static void assertSame(JsonNode expected, JsonNode actual) {
        assertThat(ExactJson.same(expected, actual))
                .as("%n%s%nis not%n%s", ExactJson.pretty(actual), ExactJson.pretty(expected))
                .isTrue();
    }
}
