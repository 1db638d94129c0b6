package app.masthead.inventory.limits;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.CLEO;
import static app.masthead.support.Cast.DAN;
import static app.masthead.support.DemoPeople.HARBOUR_ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.PageTest;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of currency limits. */
class LimitsPageTests extends PageTest {

    private static final String LIST = "/inventory/currency-limits";

    @BeforeEach
    void no_limits_at_acme() {
        cast.inTenant(
                "acme", database -> database.sql("delete from currency_limit").update());
    }

    @Test
    void a_limit_shows_its_bounds_and_how_many_prices_it_bounds() {
        var row = page(get(LIST + "?q=GBP", HARBOUR_ADMIN)).select("tbody tr");

        assertThat(row).hasSize(1);
        assertThat(row.select("th a").attr("href")).isEqualTo(LIST + "/GBP");
        assertThat(row.text()).contains("British Pound", "250.00 GBP", "60,000.00 GBP");
        assertThat(row.select("td a").attr("href")).isEqualTo("/products?currency=GBP");
        assertThat(row.select("td a").text()).isEqualTo(pricesIn("GBP"));
    }

    @Test
    void without_any_it_says_what_they_are_for_and_leads_to_the_first() {
        var page = page(LIST);

        assertThat(page.select(".empty").text()).contains("No currency limits yet");
        assertThat(page.select(".empty a").attr("href")).isEqualTo(LIST + "/new");
        assertThat(page(get(LIST, CLEO)).select(".empty a")).isEmpty();
    }

    @Test
    void words_find_codes_and_names() {
        limits("EUR", "CHF", "SEK");

        assertThat(codes(LIST + "?q=swiss%20FR")).containsExactly("CHF");
        assertThat(codes(LIST + "?q=eu")).containsExactly("EUR");
        assertThat(page(LIST + "?q=%25").select(".empty").text()).contains("No currency limits match");
    }

    @ParameterizedTest
    @ValueSource(strings = {"currency", "-currency", "changed", "-changed"})
    void pages_follow_one_another_without_gap_or_repetition(String order) {
        cast.inTenant("acme", database -> database.sql("""
                        insert into currency_limit (tenant_id, id, currency_code, updated_at)
                        select current_tenant(), gen_random_uuid(), 'A' || chr(65 + n / 26) || chr(65 + n % 26),
                               now() - n % 3 * interval '1 h'
                          from generate_series(0, 59) n""").update());
        var first = page(LIST + "?sort=" + order);
        var second = page(first.select("a[rel=next]").attr("href"));

        assertThat(first.select(".pager p").text()).isEqualTo("50 of 60");
        assertThat(Stream.concat(codes(first).stream(), codes(second).stream()).toList())
                .hasSize(60)
                .doesNotHaveDuplicates();
        assertThat(second.select("a[rel=next]")).isEmpty();
    }

    @Test
    void limits_of_another_tenant_are_not_listed() {
        limits("NOK");

        assertThat(codes(page(get(LIST, ADA)))).containsExactly("NOK");
        assertThat(codes(page(get(LIST, DAN)))).doesNotContain("NOK");
        assertThat(get(LIST + "/NOK", DAN)).hasStatus(404);
    }

    @Test
    void just_what_is_shown_can_be_taken_away() {
        limits("EUR", "CHF");

        assertThat(get(LIST + ".csv?q=franc"))
                .hasStatusOk()
                .bodyText()
                .contains("currency,min_product_spend,max_daily_budget,pricing_options,updated_at")
                .containsPattern("\nCHF,,,\\d+,")
                .doesNotContain("EUR");
        assertThat(get(LIST + ".json"))
                .bodyJson()
                .extractingPath("$[*].currency")
                .asArray()
                .containsExactly("CHF", "EUR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort=id", "q=a%00", "after=%21", "sort=changed&after=YR94", "after=eB95"})
    void what_cannot_be_meant_is_refused(String query) {
        assertThat(get(LIST + "?" + query)).hasStatus(400);
    }

    private void limits(String... codes) {
        for (var code : codes) {
            cast.inTenant(
                    "acme", database -> database.sql("""
                            insert into currency_limit (tenant_id, id, currency_code)
                            values (current_tenant(), gen_random_uuid(), :code)""").param("code", code).update());
        }
    }

    private String pricesIn(String currency) {
        return cast.inTenant(
                "harbour", database -> database.sql("select count(*) from pricing_option where currency = :currency")
                        .param("currency", currency)
                        .query(String.class)
                        .single());
    }

    private List<String> codes(String address) {
        return codes(page(address));
    }

    private static List<String> codes(Document page) {
        return page.select("tbody th a").eachText();
    }
}
