package app.masthead.catalog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.CatalogPageTest;
import app.masthead.catalog.ProductId;
import app.masthead.platform.json.ExactJson;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BuyersViewPageTests extends CatalogPageTest {

    private static final String BUYER = "seen-buyer";
    private static final String ANOTHER = "seen-by-another";

    @BeforeEach
    void buyer() {
        cast.inTenant(
                "acme",
                database -> database.sql("""
                        insert into principal (tenant_id, principal_id, name)
                        values ('acme', ?, 'Seen Media'), ('acme', ?, 'Another')""").param(BUYER).param(ANOTHER).update());
    }

    @AfterEach
    void nobody() {
        cast.inTenant("acme", database -> database.sql("delete from principal where principal_id in (?, ?)")
                .param(BUYER)
                .param(ANOTHER)
                .update());
    }

    @Test
    void a_buyer_gets_an_active_product_as_the_protocol_wants_it() {
        var page = seen(active(), "?buyer=" + BUYER);

        assertThat(page.select(".notice[data-tone=caution]")).isEmpty();
        assertThat(page.select(".notice[data-tone=positive]").text()).contains("exactly what a buying agent gets");
        assertThat(page.select("select[name=buyer] option[selected]").text()).isEqualTo("Seen Media");
    }

    @Test
    void a_draft_is_hidden_from_everybody() {
        assertThat(reasons(seen(draft(), ""))).containsExactly("It is a draft. Activate it to offer it.");
    }

    @Test
    void an_expired_archived_product_is_hidden_for_both_reasons() {
        var id = draft(it -> it.put("expires_at", "2020-01-01T00:00:00Z"));
        inAcme(() -> catalog.archive(new ProductId(id)));

        assertThat(reasons(seen(id, ""))).containsExactly("It is archived.", "It has expired.");
    }

    @Test
    void a_buyer_that_was_not_chosen_gets_nothing() {
        var id = active();
        inAcme(() -> catalog.edit(new ProductId(id), it -> it.with(it.house().soldTo(List.of(ANOTHER), List.of()))));

        var page = seen(id, "?buyer=" + BUYER);

        assertThat(page.select(".notice[data-tone=caution] .notice__title").text())
                .isEqualTo("Seen Media gets nothing of it");
        assertThat(reasons(page)).singleElement().asString().contains("other buyers only");
        assertThat(seen(id, "?buyer=no-such-buyer")
                        .select(".notice[data-tone=caution] .notice__title")
                        .eachText())
                .containsExactly("There is no active buyer “no-such-buyer” here");
        assertThat(page.select("#seen").text()).contains("Which buyers may see it");
    }

    @Test
    void prices_in_other_currencies_are_left_out_and_without_any_it_is_hidden() {
        var id = draft(it -> it.withArray("pricing_options")
                .addObject()
                .put("pricing_option_id", "cpm_eur")
                .put("pricing_model", "cpm")
                .put("currency", "EUR")
                .put("fixed_price", 40));
        inAcme(() -> catalog.activate(new ProductId(id)));

        var page = seen(id, "?currency=EUR");
        var json = ExactJson.read(page.expectFirst(".codeblock").wholeText());

        assertThat(json.path("pricing_options")).hasSize(1);
        assertThat(page.text()).contains("3 prices in other currencies are left out");
        assertThat(reasons(page)).isEmpty();
        assertThat(reasons(seen(id, "?currency=XXX"))).isEmpty();
    }

    private Document seen(String id, String query) {
        return page("/products/" + id + "/buyers-view" + query);
    }

    private static List<String> reasons(Document page) {
        return page.select(".notice[data-tone=caution] li").eachText();
    }
}
