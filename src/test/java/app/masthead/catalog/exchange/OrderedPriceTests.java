package app.masthead.catalog.exchange;

import static app.masthead.support.Cast.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.offers.Examples;
import app.masthead.platform.json.ExactJson;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A file that leaves out or renames a price at which orders are bought. */
class OrderedPriceTests extends ImportPageTest {

    private static final String PRICE = "cpm_usd_guaranteed";

    @Test
    void a_product_that_would_lose_it_is_left_out_and_the_rest_of_the_file_is_taken() {
        var dropped = draft();
        var renamed = draft();
        var fresh = freshId();
        ordered(dropped, PRICE);
        ordered(renamed, PRICE);
        var file = ExactJson.nodes().arrayNode();
        file.add(without(dropped)).add(Examples.product().put("product_id", fresh));
        file.add(ExactJson.read(
                ExactJson.write(Examples.product().put("product_id", renamed)).replace(PRICE, "other")));

        var plan = page(look(ExactJson.write(file)));

        assertThat(outcomes(plan)).containsExactly("Left out", "New", "Left out");
        assertThat(plan.expectFirst("#row-1").text()).contains("/0/pricing_options would lose the price " + PRICE);
        assertThat(plan.expectFirst("#row-3").text()).contains("/2/pricing_options would lose the price " + PRICE);
        assertThat(confirm(plan)).hasStatus(303);
        assertThat(get("/products/" + fresh)).hasStatusOk();
        assertThat(stored(dropped).prices()).hasSize(3);
    }

    @Test
    void a_sheet_that_lacks_its_row_says_where() {
        var id = draft();
        ordered(id, PRICE);
        var exported = get("/products/export.csv?q=" + id, BOB).getResponse().getContentAsByteArray();
        var sheet = new String(exported, StandardCharsets.UTF_8);
        var shorter = sheet.lines().filter(it -> !it.contains(PRICE)).collect(Collectors.joining("\r\n"));

        assertThat(outcomes(page(send("whole.csv", sheet)))).containsExactly("Unchanged");
        var plan = page(send("shorter.csv", shorter));

        assertThat(outcomes(plan)).containsExactly("Left out");
        assertThat(plan.expectFirst("[id^=row-]").text()).contains("pricing_option_id would lose the price " + PRICE);
    }

    @Test
    void an_order_that_comes_after_the_file_was_looked_at_is_noticed_at_its_row() {
        var id = draft();
        var plan = page(look(ExactJson.write(without(id))));
        assertThat(outcomes(plan)).containsExactly("Changed");
        ordered(id, PRICE);

        var answer = confirm(plan);

        assertThat(answer).hasStatus(409);
        assertThat(outcomes(page(answer))).contains("Left out");
        assertThat(page(answer).expectFirst("#row-1").text()).contains("would lose the price " + PRICE);
        assertThat(stored(id).prices()).hasSize(3);
    }

    private static ObjectNode without(String id) {
        var product = Examples.product().put("product_id", id);
        ((ArrayNode) product.path("pricing_options"))
                .removeIf(it -> it.path("pricing_option_id").asString().equals(PRICE));
        return product;
    }
}
