package app.masthead.catalog.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.masthead.platform.json.ExactJson;
import app.masthead.platform.json.MalformedJson;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class OfferFileTests {

    @Test
    void all_forty_examples_are_fit_for_import() {
        var rows = ReadFile.read(Examples.text("products.json"));

        assertThat(rows).hasSize(40).allSatisfy(it -> assertThat(it.faults()).isEmpty());
        assertThat(rows)
                .extracting(ReadFile.Row::pointer)
                .startsWith("/0", "/1")
                .endsWith("/39");
    }

    @Test
    void one_product_alone_is_a_file_too() {
        assertThat(ReadFile.read(ExactJson.write(Examples.product())))
                .singleElement()
                .satisfies(it -> assertThat(it.pointer()).isEmpty());
    }

    @Test
    void a_whole_response_is_unwrapped() {
        var response = ExactJson.nodes().objectNode().put("status", "completed").put("cache_scope", "public");
        response.putArray("products").add(Examples.product());

        assertThat(ReadFile.read(ExactJson.write(response)))
                .extracting(ReadFile.Row::pointer)
                .containsExactly("/products/0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{\"products\": []}", "{}", "17", "\"text\"", "null", "{\"creatives\": []}"})
    void what_holds_no_products_is_refused_as_a_whole(String text) {
        assertThatThrownBy(() -> ReadFile.read(text)).isInstanceOf(NoProducts.class);
    }

    @Test
    void what_is_no_json_is_refused_as_a_whole() {
        assertThatThrownBy(() -> ReadFile.read("product_id,name\na,b")).isInstanceOf(MalformedJson.class);
    }

    @Test
    void a_file_of_too_many_products_is_refused_as_a_whole() {
        assertThatThrownBy(() -> ReadFile.read("[" + "{},".repeat(OfferFile.MOST_PRODUCTS) + "{}]"))
                .isInstanceOf(NoProducts.class);
    }

    @Test
    void one_bad_row_does_not_spoil_the_others() {
        var products = ExactJson.nodes().arrayNode();
        products.add(Examples.product()).add(17).addObject();

        var rows = ReadFile.read(ExactJson.write(products));

        assertThat(rows).extracting(it -> it.faults().isEmpty()).containsExactly(true, false, false);
    }

    @Test
    void ids_that_cannot_be_part_of_an_address_are_refused() {
        assertThat(faults(it -> it.put("product_id", "a/b"))).containsExactly("/product_id id");
        assertThat(faults(it -> it.put("product_id", ""))).containsExactly("/product_id id");
        assertThat(faults(it -> it.put("product_id", "new"))).containsExactly("/product_id id-taken");
        assertThat(faults(it -> option(it).put("pricing_option_id", "a b")))
                .containsExactly("/pricing_options/0/pricing_option_id id");
    }

    @Test
    void names_and_descriptions_are_text_of_bounded_length() {
        assertThat(faults(it -> it.put("name", " "))).containsExactly("/name blank");
        assertThat(faults(it -> it.put("name", "a\nb"))).containsExactly("/name control");
        assertThat(faults(it -> it.put("name", "a".repeat(201)))).containsExactly("/name long");
        assertThat(faults(it -> it.put("description", "a\u0007"))).containsExactly("/description control");
        assertThat(faults(it -> it.put("description", "a".repeat(5_001)))).containsExactly("/description long");
        assertThat(faults(it -> it.put("description", "Two\nlines"))).isEmpty();
    }

    @Test
    void a_price_is_either_fixed_or_has_a_floor() {
        assertThat(faults(it -> option(it).put("floor_price", 1)))
                .containsExactly("/pricing_options/0/floor_price fixed-and-floor");
    }

    @Test
    void the_old_names_of_price_fields_are_refused() {
        assertThat(faults(it -> option(it).put("rate", 1).put("is_fixed", true)))
                .containsExactly("/pricing_options/0/rate old-price", "/pricing_options/0/is_fixed old-price");
        assertThat(faults(it -> {
                    option(it).remove("fixed_price");
                    option(it).putObject("price_guidance").put("floor", 1);
                }))
                .containsExactly("/pricing_options/0/price_guidance/floor old-price");
    }

    @Test
    void two_prices_do_not_share_an_id() {
        assertThat(faults(it ->
                        ((ObjectNode) it.at("/pricing_options/1")).put("pricing_option_id", "cpm_usd_guaranteed")))
                .containsExactly("/pricing_options/1/pricing_option_id price-repeated");
    }

    @Test
    void the_rules_of_prices_are_reported_at_their_place() {
        assertThat(faults(it -> option(it).put("currency", "DEM")))
                .containsExactly("/pricing_options/0/currency currency");
    }

    @Test
    void a_time_zone_has_to_exist() {
        assertThat(faults(it -> ((ObjectNode) it.get("reporting_capabilities")).put("timezone", "Mars/Olympus")))
                .containsExactly("/reporting_capabilities/timezone zone");
    }

    @Test
    void viewability_is_promised_by_a_standard() {
        assertThat(faults(it -> it.putArray("performance_standards")
                        .addObject()
                        .put("metric", "viewability")
                        .put("threshold", 0.7)
                        .putObject("vendor")
                        .put("domain", "meter.example")))
                .containsExactly("/performance_standards/0/standard viewability-standard");
    }

    @Test
    void a_placement_does_not_widen_the_formats_of_its_product() {
        assertThat(faults(it -> placement(it, "https://creative.adcontextprotocol.org", "audio_standard_30s")))
                .containsExactly("/placements/0/format_ids/0 placement-format");
        assertThat(faults(it -> placement(it, "https://creative.adcontextprotocol.org/", "video_15s")))
                .isEmpty();
    }

    @Test
    void a_placement_does_not_leave_a_template_open() {
        assertThat(faults(it -> {
                    ((ObjectNode) it.at("/format_ids/0")).put("id", "video_standard");
                    placement(it, "https://creative.adcontextprotocol.org", "video_standard");
                }))
                .containsExactly("/placements/0/format_ids/0 placement-template");
    }

    @Test
    void what_cannot_be_stored_is_refused_before_anything_else() {
        assertThat(faults(it -> it.put("x_note", "a\0b"))).containsExactly("/x_note schema");
    }

    private static void placement(ObjectNode product, String agent, String id) {
        var placement = product.putArray("placements")
                .addObject()
                .put("kind", "seller_inline")
                .put("placement_id", "top")
                .put("name", "Top")
                .put("mode", "included");
        placement.putArray("format_ids").addObject().put("agent_url", agent).put("id", id);
    }

    private static ObjectNode option(JsonNode product) {
        return (ObjectNode) product.at("/pricing_options/0");
    }

    private static List<String> faults(Consumer<ObjectNode> change) {
        var product = Examples.product();
        change.accept(product);
        return ReadFile.read(ExactJson.write(product)).getFirst().faults().stream()
                .map(it -> it.at() + " " + it.key().replaceFirst(".*\\.", ""))
                .toList();
    }
}
