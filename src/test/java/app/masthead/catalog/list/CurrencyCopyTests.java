package app.masthead.catalog.list;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.ProductId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Products carry a copy of the currencies of their prices, by which they are filtered, whoever writes the prices. */
class CurrencyCopyTests extends ProductListTest {

    private final String word = "w" + freshId().replace("-", "").replace("_", "");
    private String id = "";

    @BeforeEach
    void a_product() {
        id = draft(it -> it.put("name", word));
    }

    @Test
    void prices_that_come_in_at_once_are_found_by_each_of_their_currencies() {
        var other = draft(it -> it.put("name", word + " other"));

        set("""
                insert into pricing_option (tenant_id, product_id, pricing_option_id, pricing_model, currency)
                select current_tenant(), product_id, lower(currency), 'cpm', currency
                from unnest(array[:id, '%s']) product_id, unnest(array['SEK', 'CHF']) currency""".formatted(other));

        assertThat(currencies()).isEqualTo("{CHF,SEK,USD}");
        assertThat(names("?q=" + word + "&currency=SEK")).hasSize(2);
        assertThat(names("?q=" + word + "&currency=JPY")).isEmpty();
    }

    @Test
    void a_price_in_another_currency_is_found_by_that_one() {
        set("update pricing_option set currency = 'CHF' where product_id = :id");

        assertThat(currencies()).isEqualTo("{CHF}");
        assertThat(names("?q=" + word + "&currency=USD")).isEmpty();
    }

    @Test
    void a_currency_goes_with_its_last_price() {
        set("""
                insert into pricing_option (tenant_id, product_id, pricing_option_id, pricing_model, currency)
                values (current_tenant(), :id, 'a', 'cpm', 'SEK'), (current_tenant(), :id, 'b', 'cpm', 'SEK')""");
        set("delete from pricing_option where product_id = :id and pricing_option_id = 'a'");
        assertThat(currencies()).isEqualTo("{SEK,USD}");

        set("delete from pricing_option where product_id = :id and currency = 'SEK'");

        assertThat(currencies()).isEqualTo("{USD}");
    }

    @Test
    void the_portal_writes_the_copy_with_the_product() {
        assertThat(currencies()).isEqualTo("{USD}");
        var version = number("select version from product where product_id = :id");

        set("delete from pricing_option where product_id = :id");

        assertThat(currencies()).isEqualTo("{}");
        assertThat(number("select version from product where product_id = :id")).isEqualTo(version);
        inAcme(() -> catalog.delete(new ProductId(id)));
        assertThat(number("select count(*) from product where product_id = :id"))
                .isZero();
    }

    private void set(String sql) {
        cast.inTenant("acme", database -> database.sql(sql).param("id", id).update());
    }

    private long number(String sql) {
        return cast.inTenant(
                "acme",
                database -> database.sql(sql).param("id", id).query(Long.class).single());
    }

    private String currencies() {
        return cast.inTenant(
                "acme", database -> database.sql("select currencies::text from product where product_id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single());
    }
}
