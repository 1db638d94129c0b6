package app.masthead.catalog.exchange;

import static app.masthead.support.Cast.CLEO;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.ProductId;
import app.masthead.catalog.ProductStatus;
import app.masthead.catalog.offers.Examples;
import app.masthead.catalog.pages.PriceView;
import app.masthead.catalog.products.PublisherTerms;
import app.masthead.platform.json.ExactJson;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class ImportPageTests extends ImportPageTest {

    @Test
    void all_forty_examples_come_in_and_go_out_again_equal() {
        var mark = "_" + freshId();
        var file = marked(mark);

        var plan = page(look(ExactJson.write(file)));
        assertThat(outcomes(plan)).hasSize(40).containsOnly("New");
        assertThat(confirm(plan)).hasStatus(303);

        var exported = ExactJson.read(
                get("/products/export.json?q=" + mark).getResponse().getContentAsByteArray());
        assertThat(exported.size()).isEqualTo(40);
        file.forEach(expected -> assertThat(exported.valueStream())
                .as(expected.path("product_id").asString())
                .anyMatch(it -> ExactJson.same(it, expected)));
        assertThat(outcomes(page(look(ExactJson.write(exported))))).hasSize(40).containsOnly("Unchanged");
    }

    @Test
    void each_row_says_what_would_become_of_it() {
        var unchanged = draft();
        var changed = draft();
        var archived = draft();
        inAcme(() -> catalog.archive(new ProductId(archived)));
        var file = ExactJson.nodes().arrayNode();
        file.add(Examples.product().put("product_id", unchanged));
        file.add(Examples.product().put("product_id", changed).put("name", "Another name"));
        file.add(Examples.product().put("product_id", archived).put("name", "Back again"));
        file.add(Examples.product().put("product_id", freshId()));
        file.add(Examples.product().put("product_id", freshId()).put("delivery_type", "maybe"));

        var plan = page(look(ExactJson.write(file)));

        assertThat(outcomes(plan)).containsExactly("Unchanged", "Changed", "Left out", "New", "Left out");
        assertThat(plan.expectFirst("#row-2 details").text()).contains("Name", "Another name");
        assertThat(plan.expectFirst("#row-3").text()).contains("belongs to an archived product");
        assertThat(plan.expectFirst("#row-5").text())
                .contains("/delivery_type must be one of: guaranteed, non_guaranteed");
        assertThat(plan.expectFirst(CONFIRM).text()).contains("Import 2 products", "2 products with problems");

        assertThat(confirm(plan)).hasStatus(303);
        assertThat(stored(changed).name()).isEqualTo("Another name");
        assertThat(page("/products/" + changed + "/history")
                        .expectFirst(".history__sentence")
                        .text())
                .contains("Bob imported the product");
        assertThat(page("/products/" + unchanged + "/history").select(".history__entry"))
                .hasSize(1);
    }

    @Test
    void what_buyers_are_not_told_survives_an_import() {
        var id = draft();
        inAcme(() -> catalog.edit(
                new ProductId(id),
                it -> it.with(new PublisherTerms(null, List.of("DE"), List.of(), List.of("flagship")))));
        var product = Examples.product().put("product_id", id).put("name", "Imported");

        confirm(page(look(ExactJson.write(product))));

        assertThat(stored(id).name()).isEqualTo("Imported");
        assertThat(stored(id).house().countries()).containsExactly("DE");
        assertThat(stored(id).house().tags()).containsExactly("flagship");
    }

    @Test
    void prices_that_are_not_in_the_file_go_and_their_order_is_the_files() {
        var id = draft();
        var product = Examples.product().put("product_id", id);
        var prices = (ArrayNode) product.get("pricing_options");
        prices.remove(1);
        prices.add(prices.remove(0));
        ((ObjectNode) prices.get(0)).put("fixed_price", 251);

        confirm(page(look(ExactJson.write(product))));

        assertThat(stored(id).prices())
                .extracting(PriceView::id)
                .containsExactly("cpp_usd_p18-49", "cpm_usd_guaranteed");
    }

    @Test
    void a_plan_that_somebody_overtook_is_shown_anew_and_nothing_is_written() {
        var id = draft();
        var file = ExactJson.nodes().arrayNode();
        file.add(Examples.product().put("product_id", freshId()));
        file.add(Examples.product().put("product_id", id).put("name", "Mine"));
        var plan = page(look(ExactJson.write(file)));
        inAcme(() -> catalog.archive(new ProductId(id)));

        var answer = confirm(plan, Map.of("activate", "true"));

        assertThat(answer).hasStatus(409);
        assertThat(outcomes(page(answer))).containsExactly("New", "Left out", "Overtaken");
        assertThat(page(answer).select("input[name=activate]").hasAttr("checked"))
                .as("still ticked")
                .isTrue();
        assertThat(stored(id).name()).isNotEqualTo("Mine");
    }

    @Test
    void complete_products_are_activated_when_that_is_wished_for() {
        var id = freshId();
        var plan = page(look(ExactJson.write(Examples.product().put("product_id", id))));

        assertThat(confirm(plan, Map.of("activate", "true"))).hasStatus(303);

        assertThat(stored(id).status()).isEqualTo(ProductStatus.ACTIVE);
    }

    @Test
    void a_confirmation_of_nothing_is_refused() {
        var plan = page(look(ExactJson.write(Examples.product().put("product_id", freshId()))));
        var address = plan.expectFirst(CONFIRM).attr("action");

        assertThat(post(address)).hasStatus(400);
        var elsewhere = "/products/import/" + UUID.randomUUID() + "/confirmation";
        assertThat(post(elsewhere, filled(plan, CONFIRM))).hasStatus(404);
    }

    @Test
    void a_viewer_may_not_import() {
        assertThat(get("/products/import", CLEO)).hasStatus(403);
        assertThat(post("/products/import", new LinkedMultiValueMap<>(), CLEO)).hasStatus(403);
        var plan = page(look(ExactJson.write(Examples.product().put("product_id", freshId()))));
        assertThat(post(plan.expectFirst(CONFIRM).attr("action"), new LinkedMultiValueMap<>(), CLEO))
                .hasStatus(403);
    }

    private static ArrayNode marked(String mark) {
        var file = ExactJson.nodes().arrayNode();
        Examples.products()
                .forEach(it ->
                        file.add(it.put("product_id", it.path("product_id").asString() + mark)));
        return file;
    }
}
