package app.masthead.catalog.exchange;

import static app.masthead.support.Cast.BOB;
import static app.masthead.support.Cast.DAN;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.offers.Examples;
import app.masthead.platform.json.AdcpSchemas;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.json.SchemaName;
import app.masthead.support.CastMember;
import app.masthead.support.DemoPeople;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What goes out comes in again as it was: nothing is lost on the way, and nothing changes by it. */
class RoundTripTests extends ImportPageTest {

    private static final AdcpSchemas SCHEMAS = new AdcpSchemas();

    static Stream<CastMember> demo() {
        return Stream.of(DemoPeople.HARBOUR_ADMIN, DemoPeople.NORTHLIGHT_ADMIN);
    }

    @ParameterizedTest
    @MethodSource("demo")
    void every_product_of_the_demo_is_one_for_the_protocol(CastMember admin) {
        var exported = ExactJson.read(file("/products/export.json", admin));

        assertThat(exported).isNotEmpty();
        assertThat(exported).allSatisfy(it -> assertThat(SCHEMAS.validate(SchemaName.PRODUCT, it))
                .as(it.path("product_id").asString())
                .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("demo")
    void an_export_of_the_demo_changes_nothing_when_it_is_imported(CastMember admin) {
        var products = ExactJson.read(file("/products/export.json", admin)).size();

        for (var kind : List.of("json", "csv")) {
            var plan = page(send("export." + kind, file("/products/export." + kind, admin), admin));
            assertThat(counts(plan)).as(kind + plan.select("#rows li")).containsExactly(products, 0, 0, products, 0);
        }
    }

    @Test
    void products_and_prices_of_every_kind_survive_a_sheet_into_another_portal() {
        var mark = "_" + freshId();
        var file = examples(mark);
        confirm(page(look(ExactJson.write(file))));
        var sheet = file("/products/export.csv?q=" + mark, BOB);

        assertThat(counts(page(send("sheet.csv", sheet)))).containsExactly(file.size(), 0, 0, file.size(), 0);
        var plan = page(send("sheet.csv", sheet, DAN));
        assertThat(counts(plan)).as("%s", plan.select("#rows li")).containsExactly(file.size(), file.size(), 0, 0, 0);
        confirm(plan, DAN);

        var exported = ExactJson.read(file("/products/export.json?q=" + mark, DAN));
        assertThat(file).allSatisfy(expected -> assertThat(exported.valueStream())
                .as("%s", expected)
                .anyMatch(it -> ExactJson.same(it, expected)));
    }

    /** The forty examples, and the thirty-five prices at products of their own. */
    private static ArrayNode examples(String mark) {
        var file = ExactJson.nodes().arrayNode();
        Examples.products().forEach(it -> file.add(it.put("product_id", id(it) + mark)));
        var number = 0;
        for (var price : Examples.prices()) {
            var product = Examples.product().put("product_id", "price_" + ++number + mark);
            product.putArray("pricing_options").add(price);
            product.put("name", "'=1+1, “quoted”\"; and so on " + number).put("x_unknown", 7.50);
            ((ObjectNode) product.path("reporting_capabilities")).put("x_also", "=2+2");
            file.add(product);
        }
        return file;
    }

    private static String id(JsonNode product) {
        return product.path("product_id").asString();
    }

    private byte[] file(String address, CastMember who) {
        return get(address, who).getResponse().getContentAsByteArray();
    }
}
