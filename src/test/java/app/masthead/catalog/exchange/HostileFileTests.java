package app.masthead.catalog.exchange;

import static app.masthead.support.Cast.DAN;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.offers.Examples;
import app.masthead.platform.json.ExactJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is sent: a precise report, and nothing written by halves. */
class HostileFileTests extends ImportPageTest {

    static Stream<Arguments> refused() throws IOException {
        return Stream.of(
                Arguments.of(new byte[0], "The file is empty"),
                Arguments.of(packed(), "packed file"),
                Arguments.of("PK\u0003\u0004workbook".getBytes(StandardCharsets.UTF_8), "packed file or a workbook"),
                Arguments.of("product_id,name\na,b".getBytes(StandardCharsets.UTF_16), "in UTF-16"),
                Arguments.of(bytes("[\n{\"product_id\": 1,}]"), "Line 2, column 18"),
                Arguments.of(bytes("[".repeat(5_000)), "nested too deeply"),
                Arguments.of(bytes("[{}"), "Line 1"),
                Arguments.of(bytes("[{\"a\": 1, \"a\": 2}]"), "Duplicate"),
                Arguments.of(bytes("[" + "{},".repeat(50_000) + "{}]"), "more than 10,000 products"),
                Arguments.of(bytes("[{\"product_id\": \"a\0\"}]"), "Line 1"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void a_file_that_cannot_be_read_is_refused_with_the_reason_and_leaves_no_trace(byte[] file, String reason) {
        var before = rows();

        var answer = send("products.dat", file);

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).expectFirst(".error-summary").text()).contains(reason);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void a_product_that_cannot_be_taken_is_left_out_with_its_pointer() {
        assertProblem(it -> it.put("x_blob", "x".repeat(5_000_000)), "/0 is larger than 500 kB");
        assertProblem(it -> tiny(it, "x_list", 20_000), "/0 is larger than 500 kB or has more than 20,000 values");
        assertProblem(it -> tiny(it, "format_ids", 5_000), "/0 has 9,900 more problems");
        assertProblem(it -> it.put("x_note", "a\0b"), "/0/x_note has a zero character");
        assertProblem(it -> price(it).put("fixed_price", new BigDecimal("1e400")), "/0/pricing_options/0");
        assertProblem(it -> it.put("product_id", "../etc"), "/0/product_id may have letters");
        assertProblem(it -> it.put("product_id", "a".repeat(300)), "/0/product_id");
    }

    @Test
    void ids_that_differ_in_capitals_only_are_one_too_many() {
        var id = draft();
        var fresh = freshId();
        var file = ExactJson.nodes().arrayNode();
        for (var each : List.of(id.toUpperCase(Locale.ROOT), fresh, fresh.replace("p_", "P_"), fresh)) {
            file.add(Examples.product().put("product_id", each));
        }

        var plan = page(look(ExactJson.write(file)));

        assertThat(outcomes(plan)).containsExactly("Left out", "New", "Left out", "Left out");
        assertThat(plan.expectFirst("#row-1").text()).contains("/0/product_id is, but for capitals, the ID " + id);
        assertThat(plan.expectFirst("#row-3").text()).contains("but for capitals, the ID " + fresh);
        assertThat(plan.expectFirst("#row-4").text()).contains("is the ID of row 2 too");
    }

    @Test
    void another_tenants_products_are_neither_seen_nor_touched() {
        var id = draft();

        var plan = page(send(
                "theirs.json",
                bytes(ExactJson.write(Examples.product().put("product_id", id).put("name", "Mine"))),
                DAN));

        assertThat(outcomes(plan)).containsExactly("New");
        confirm(plan, DAN);
        assertThat(stored(id).name()).isNotEqualTo("Mine");
        assertThat(get(plan.expectFirst(CONFIRM).attr("action").replace("/confirmation", "")))
                .hasStatus(404);
    }

    @Test
    void what_is_wrong_with_products_can_be_taken_away_as_a_sheet() {
        var plan = page(look("[{\"product_id\": \"x\", \"name\": \"=cmd\"}]"));

        assertThat(get(plan.expectFirst("a[href$=problems.csv]").attr("href")))
                .hasStatusOk()
                .bodyText()
                .contains("row,product_id,name,place,problem", "1,x,'=cmd,/0/description,is missing");
    }

    @Test
    void a_double_click_is_one_import() {
        var id = freshId();
        var plan = page(look(ExactJson.write(Examples.product().put("product_id", id))));

        assertThat(confirm(plan)).hasStatus(303);
        assertThat(confirm(plan)).hasStatus(303);

        assertThat(page("/products/" + id + "/history").select(".history__entry"))
                .hasSize(1);
    }

    private void assertProblem(Consumer<ObjectNode> change, String problem) {
        var product = Examples.product().put("product_id", freshId());
        change.accept(product);
        var before = rows();

        var plan = page(send("bad.json", bytes("[" + ExactJson.write(product) + "]")));

        assertThat(outcomes(plan)).containsExactly("Left out");
        assertThat(plan.expectFirst("#row-1").text()).contains(problem);
        before.computeIfPresent("product_import", (table, count) -> count + 1);
        before.computeIfPresent("product_import_row", (table, count) -> count + 1);
        assertThat(rows()).isEqualTo(before);
    }

    private static void tiny(ObjectNode product, String field, int count) {
        var list = product.putArray(field);
        for (int number = 0; number < count; number++) list.addObject();
    }

    private static ObjectNode price(ObjectNode product) {
        return (ObjectNode) product.at("/pricing_options/0");
    }

    /** How many rows each of the tenant's tables has. */
    private Map<String, Long> rows() {
        return cast.inTenant("acme", all -> {
            var tables = all.sql("""
                            select table_name from information_schema.columns
                             where column_name = 'tenant_id' and table_schema = 'public'
                               and table_name not in ('sign_in_attempt', 'person_session')
                               and exists (select from pg_class c where c.relname = table_name and c.relkind in ('r', 'p')
                                   and not c.relispartition)""").query(String.class).list();
            var counts = new TreeMap<String, Long>();
            for (var table : tables) {
                counts.put(
                        table,
                        all.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single());
            }
            return counts;
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] packed() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[1_000_000]);
        }
        return packed.toByteArray();
    }
}
