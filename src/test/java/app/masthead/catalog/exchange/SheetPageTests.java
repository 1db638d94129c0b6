package app.masthead.catalog.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.ProductId;
import app.masthead.catalog.offers.OfferWriter;
import app.masthead.catalog.pages.PriceView;
import app.masthead.catalog.products.PublisherTerms;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetPageTests extends ImportPageTest {

    private static final String HEAD = "product_id,name,description,delivery_type,inventory,formats,"
            + "pricing_option_id,pricing_model,currency,fixed_price\n";
    private static final String REST = ",A description,guaranteed,daily.example all,display_300x250_image,";

    @Test
    void the_template_is_two_products_that_can_be_imported() {
        var template = get("/products/import/template.csv").getResponse().getContentAsByteArray();

        var plan = page(send("template.csv", template));

        assertThat(counts(plan)).as("%s", plan.select("#rows li")).containsExactly(2, 2, 0, 0, 0);
    }

    @Test
    void each_column_is_explained_with_an_example() {
        var explained = page("/products/import/columns").select("tbody tr");

        assertThat(explained).hasSizeGreaterThan(30);
        assertThat(explained)
                .allSatisfy(it -> assertThat(it.select("td").eachText()).hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void cells_are_divided_by_comma_semicolon_or_tab_behind_a_byte_order_mark_or_not(String separator) {
        var id = freshId();
        var head = List.of(
                "Name",
                "currency",
                "PRODUCT ID",
                "description",
                "delivery-type",
                "inventory",
                "pricing_option_id",
                "pricing_model",
                "fixed_price",
                "formats");
        var cells = List.of(
                "\"One, two; \"\"three\"\"\"",
                "EUR",
                id,
                "\"A text\nof two lines\"",
                "guaranteed",
                "daily.example",
                "day",
                "flat_rate",
                "1250.00",
                "any");
        var sheet = "\uFEFF" + String.join(separator, head) + "\r\n" + String.join(separator, cells) + "\r\n";

        var plan = page(send("partner.csv", sheet));
        assertThat(outcomes(plan)).as("%s", plan.select("#rows li")).containsExactly("New");
        confirm(plan);

        assertThat(stored(id).name()).isEqualTo("One, two; \"three\"");
        assertThat(stored(id).offer().description()).isEqualTo("A text\nof two lines");
    }

    @Test
    void a_row_for_each_price_repeats_the_product_or_leaves_it_blank() {
        var id = freshId();
        var other = freshId();
        var sheet = HEAD + id + ",First" + REST + "a,cpm,EUR,9.50\n"
                + ",,,,,,b,cpm,USD,10\n"
                + other + ",Second" + REST + "a,cpm,EUR,9\n"
                + id + ",First,,,,,c,cpc,EUR,0.25\n";

        confirm(page(send("partner.csv", sheet)));

        assertThat(stored(id).prices()).extracting(PriceView::id).containsExactly("a", "b", "c");
        assertThat(stored(other).prices()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'9,50' | Row 2, fixed_price is 9,50, with a comma; write 9.50",
                "'=1+1' | Row 2, fixed_price is “=1+1”; write a number",
                "1e400 | Row 2, fixed_price is “1e400”; write a number",
                "-1 | Row 2, fixed_price must be 0 or more",
                "'' | Row 2, pricing_option_id",
            })
    void what_is_wrong_is_said_at_its_row_and_column(String price, String sentence) {
        var sheet =
                HEAD + freshId() + ",Wrong" + REST + (price.isEmpty() ? ",cpm,EUR,9" : "a,cpm,EUR,\"" + price + "\"");

        var plan = page(send("partner.csv", sheet));

        assertThat(outcomes(plan)).containsExactly("Left out");
        assertThat(plan.expectFirst("#row-2").text()).contains(sentence);
    }

    @Test
    void rows_of_one_product_do_not_contradict_each_other() {
        var id = freshId();
        var sheet = HEAD + id + ",One" + REST + "a,cpm,EUR,9\n" + id + ",Two,,,,,b,cpm,USD,9\n";

        assertThat(page(send("partner.csv", sheet)).expectFirst("#row-2").text())
                .contains("name says something else in row 3");
    }

    @Test
    void a_column_that_is_not_there_leaves_what_there_is_and_an_empty_cell_takes_it_away() {
        var id = draft();
        inAcme(() -> catalog.edit(
                new ProductId(id),
                it -> it.with(new PublisherTerms(null, List.of("DE"), List.of(), List.of("flagship")))));
        var before = OfferWriter.write(stored(id).offer());

        confirm(page(send("tags.csv", "product_id,tags,countries\n" + id + ",spring; new,\n")));

        assertThat(stored(id).house().tags()).containsExactly("spring", "new");
        assertThat(stored(id).house().countries()).isEmpty();
        assertThat(OfferWriter.write(stored(id).offer())).isEqualTo(before);
    }

    @Test
    void a_column_that_is_not_known_is_left_out_only_when_that_is_agreed_to() {
        var id = draft();
        var plan = page(send("notes.csv", "product_id,name,owner\n" + id + ",Renamed,Ann\n"));
        assertThat(plan.select(".notice").text()).contains("One column is not known", "owner would be left out");

        assertThat(confirm(plan)).hasStatus(422);
        assertThat(stored(id).name()).isNotEqualTo("Renamed");
        assertThat(confirm(plan, Map.of("withoutUnknown", "true"))).hasStatus(303);
        assertThat(stored(id).name()).isEqualTo("Renamed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "buyers | globex_buyer | has no buyer globex_buyer",
                "inventory_profile | not_ours | has no profile not_ours",
                "countries | germany | has germany, which is DE",
                "countries | Atlantis | has no country Atlantis",
                "tags | spring, new; a | has the tag “spring, new”",
                "tags | a; a | has the same entry twice",
                "other_fields | {nothing | is not JSON: line 1",
                "formats | a b c | cannot be read: “a b c”",
                "inventory | daily.example tags | write a domain, then all, ids or tags",
            })
    void what_refers_to_nothing_or_cannot_be_read_is_refused(String column, String cell, String sentence) {
        var plan = page(send("partner.csv", "product_id;" + column + "\n" + draft() + ";\"" + cell + "\"\n"));

        assertThat(plan.expectFirst("#row-2").text()).contains("Row 2, " + column, sentence);
    }

    @Test
    void a_sheet_that_is_none_is_refused_with_the_place() {
        assertRefused("product_id,name\na,\"b\n", "Row 2 cannot be read: a quotation mark is not closed");
        assertRefused("product_id,name,Name\n", "column Name stands in the first row twice");
        assertRefused("product_id,name\n", "There is no product in it");
        assertRefused("product_id\n" + "a\n".repeat(50_000), "more than 40,000 rows");
        var latin = ("product_id,name\n" + freshId() + ",M\u00fcnchen").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(page(send("latin.csv", latin)).expectFirst(".error-summary").text())
                .contains("line 2, byte 57 is FC");
    }

    private void assertRefused(String sheet, String sentence) {
        var answer = send("partner.csv", sheet);
        assertThat(answer).hasStatus(422);
        assertThat(page(answer).expectFirst(".error-summary").text()).contains(sentence);
    }
}
