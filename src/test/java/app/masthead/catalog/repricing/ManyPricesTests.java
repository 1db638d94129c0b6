package app.masthead.catalog.repricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** As many prices as can be changed at once, and one more. */
class ManyPricesTests extends RepricingTest {

    private static final int PRODUCTS = 1_000;

    private final String word = freshWord();

    @AfterEach
    void tidy() {
        cast.inTenant("acme", database -> database.sql("delete from product where name like :name")
                .param("name", word + "%")
                .update());
    }

    @Test
    void ten_thousand_prices_are_changed_at_once() {
        fill();
        var draft = all(word);

        var preview = preview(draft, terms("7", "percent"));
        assertThat(preview.expectFirst(".repricing__apply").text())
                .contains("10,000 prices change, in 1,000 products.");
        assertThat(preview.select("tbody tr")).hasSize(50);
        assertThat(page(preview.expectFirst("a[rel=next]").attr("href"))
                        .expectFirst("tbody th a")
                        .text())
                .isEqualTo(word + " 0006");

        assertThat(apply(preview, draft)).hasStatus(303);

        var done = page(draft);
        assertThat(done.select("tbody tr")).hasSize(50);
        assertThat(done.select("main .tabs a").eachText()).allMatch(it -> it.endsWith(" 10,000"));
        assertThat(page(done.expectFirst("a[rel=next]").attr("href"))
                        .expectFirst("tbody th a")
                        .text())
                .isEqualTo(word + " 0006");
        assertThat(page(draft + "?show=left_out").select("tbody tr")).isEmpty();
        assertThat(count("rate = 10.70 and pricing_option_id <> 'extra'")).isEqualTo(10_000);
        assertThat(cast.<Long>inTenant("acme", database -> database.sql("""
                                select count(*) from audit_log
                                where subject_label like :name and operation = 'catalog.prices.revised'""")
                        .param("name", word + "%")
                        .query(Long.class)
                        .single()))
                .isEqualTo(PRODUCTS);
    }

    @Test
    void one_more_is_too_many() {
        fill();
        price(word + "-0001", "extra", 1);

        var answer = post("/rate-card/changes", form(Map.of("scope", "all", "q", word)));

        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/rate-card?q=" + word);
        assertThat(answer.getMvcResult().getFlashMap().get("notice")).isEqualTo("repricing.too-many");
    }

    private void fill() {
        cast.inTenant("acme", database -> database.sql("""
                        insert into product (tenant_id, product_id, name)
                        select 'acme', :word || '-' || lpad(n::text, 4, '0'), :word || ' ' || lpad(n::text, 4, '0')
                        from generate_series(1, :products) n""")
                .param("word", word)
                .param("products", PRODUCTS)
                .update());
        price(word + "-%", "cpm_", 10);
    }

    private void price(String products, String option, int each) {
        cast.inTenant("acme", database -> database.sql("""
                        insert into pricing_option (tenant_id, product_id, pricing_option_id, pricing_model, is_fixed,
                            rate, currency)
                        select 'acme', p.product_id, :option || n, 'cpm', true, 10, 'EUR'
                        from product p, generate_series(1, :each) n
                        where p.tenant_id = 'acme' and p.product_id like :products""")
                .param("products", products)
                .param("option", option)
                .param("each", each)
                .update());
    }

    private long count(String condition) {
        return cast.inTenant("acme", database -> database.sql(
                        "select count(*) from pricing_option where product_search like :name and " + condition)
                .param("name", word + "%")
                .query(Long.class)
                .single());
    }
}
