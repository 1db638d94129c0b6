package app.masthead.platform.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class AdcpSchemasTests {

    private static final AdcpSchemas SCHEMAS = new AdcpSchemas();

    @TestFactory
    Stream<DynamicTest> every_published_example_is_valid() {
        return Stream.of(
                        all("products.json", SchemaName.PRODUCT),
                        all("pricing-options.json", SchemaName.PRICING_OPTION),
                        all("creatives.json", SchemaName.CREATIVE_ASSET))
                .flatMap(it -> it);
    }

    @TestFactory
    Stream<DynamicTest> every_schema_compiles() {
        return Stream.of(SchemaName.values())
                .map(it ->
                        DynamicTest.dynamicTest(it.name(), () -> assertThat(SCHEMAS.validate(it, ExactJson.read("17")))
                                .isNotEmpty()));
    }

    @Test
    void a_missing_field_is_named_by_its_own_pointer() {
        var product = product();
        product.remove("reporting_capabilities");

        assertThat(problemsOf(product)).containsExactly("/reporting_capabilities: is missing");
    }

    @Test
    void a_selector_is_judged_by_the_shape_it_chose() {
        var product = product();
        ((ArrayNode) product.get("publisher_properties"))
                .addObject()
                .put("publisher_domain", "News.Example")
                .put("selection_type", "by_id");

        assertThat(problemsOf(product))
                .containsExactlyInAnyOrder(
                        "/publisher_properties/1/property_ids: is missing",
                        "/publisher_properties/1/publisher_domain: must be a domain in lower case, such as news.example");
    }

    @Test
    void the_plural_form_of_a_selector_is_refused_on_products() {
        var product = product();
        product.putArray("publisher_properties")
                .addObject()
                .put("selection_type", "all")
                .putArray("publisher_domains")
                .add("news.example");

        assertThat(problemsOf(product)).contains("/publisher_properties/0: must not have publisher_domains");
    }

    @Test
    void a_pricing_option_is_judged_by_its_model_alone() {
        var product = product();
        option(product).put("pricing_model", "cpv").put("currency", "dollars");

        assertThat(problemsOf(product))
                .containsExactlyInAnyOrder(
                        "/pricing_options/0/parameters: is missing",
                        "/pricing_options/0/currency: must be a currency code of three capital letters, such as EUR");
    }

    @Test
    void an_unknown_pricing_model_lists_the_known_ones() {
        var product = product();
        option(product).put("pricing_model", "cpx");

        assertThat(problemsOf(product))
                .containsExactly("/pricing_options/0/pricing_model: must be one of: "
                        + "cpm, vcpm, cpc, cpcv, cpv, cpp, cpa, flat_rate, time");
    }

    @Test
    void a_width_needs_its_height() {
        var product = product();
        ((ObjectNode) product.at("/format_ids/0")).put("width", 300);

        assertThat(problemsOf(product)).containsExactly("/format_ids/0: has width, so it needs height as well");
    }

    @Test
    void a_product_needs_formats_in_one_of_the_two_ways() {
        var product = product();
        product.remove("format_ids");

        assertThat(problemsOf(product)).containsExactly(": needs at least one of: format_ids or format_options");
    }

    @Test
    void a_creative_has_exactly_one_kind_of_format() {
        var creative = (ObjectNode) ExactJson.read("""
                {"creative_id": "a", "name": "A", "assets": {}}""");

        assertThat(SCHEMAS.validate(SchemaName.CREATIVE_ASSET, creative))
                .extracting(Problem::words)
                .contains("needs exactly one of: format_id or format_kind");
    }

    @Test
    void a_very_long_domain_is_refused_without_harm() {
        var product = product();
        ((ObjectNode) product.at("/publisher_properties/0")).put("publisher_domain", "a.".repeat(200_000) + "a");

        assertThat(problemsOf(product))
                .containsExactly(
                        "/publisher_properties/0/publisher_domain: must be a domain in lower case, such as news.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/{MEDIA_BUY_ID}", "?a=%20&b={CACHEBUSTER,CLICK_URL:8}#%C3%BC", "/{?list*}", "/{a.b}/%7b"})
    void an_address_may_have_macros_and_be_very_long(String end) {
        assertThat(problemsOfClick("https://shop.example/" + "a".repeat(100_000) + end))
                .isEmpty();
        assertThat(problemsOfClick("https://shop.example/{" + "a".repeat(100_000) + "}" + end))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/{", "/}", "/{}", "/{a b}", "/\"", "/<", "/|", "/%", "/%2", "/\n", "/`"})
    void what_is_no_address_is_refused_however_long(String end) {
        assertThat(problemsOfClick("https://shop.example/" + "a".repeat(100_000) + end))
                .isNotEmpty();
    }

    @Test
    void each_pricing_model_has_its_own_schema() {
        assertThat(SchemaName.ofPricingModel("flat_rate")).contains(SchemaName.FLAT_RATE_OPTION);
        assertThat(SchemaName.ofPricingModel("revenue_share")).isEmpty();
    }

    private static ObjectNode product() {
        return (ObjectNode) examples("products.json").get(24).deepCopy();
    }

    private static List<Problem> problemsOfClick(String url) {
        var creative = (ObjectNode) examples("creatives.json").get(0).deepCopy();
        ((ObjectNode) creative.at("/assets"))
                .putObject("click_url")
                .put("asset_type", "url")
                .put("url", url);
        return SCHEMAS.validate(SchemaName.CREATIVE_ASSET, creative);
    }

    private static ObjectNode option(ObjectNode product) {
        var first = (ObjectNode) product.at("/pricing_options/0");
        product.putArray("pricing_options").add(first);
        return first;
    }

    private static Stream<String> problemsOf(JsonNode product) {
        return SCHEMAS.validate(SchemaName.PRODUCT, product).stream().map(it -> it.pointer() + ": " + it.words());
    }

    private static Stream<DynamicTest> all(String file, SchemaName schema) {
        var items = examples(file);
        return Stream.iterate(0, i -> i < items.size(), i -> i + 1)
                .map(i ->
                        DynamicTest.dynamicTest(file + " " + i, () -> assertThat(SCHEMAS.validate(schema, items.get(i)))
                                .isEmpty()));
    }

    private static JsonNode examples(String file) {
        try (var in = AdcpSchemasTests.class.getResourceAsStream("/adcp/examples/" + file)) {
            if (in == null) throw new IllegalStateException("no such example: " + file);
            return ExactJson.read(in.readAllBytes());
        } catch (IOException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
