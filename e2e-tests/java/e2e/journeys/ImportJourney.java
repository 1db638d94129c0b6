package e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import e2e.pages.ImportScreen;
import e2e.pages.ProductScreen;
import e2e.support.Browser;
import e2e.support.Journey;
import e2e.support.Person;
import e2e.support.Portal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@Journey
class ImportJourney {

    private static final Path EXAMPLES = Path.of("src", "test", "resources", "adcp", "examples", "products.json");
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void pasted_json_is_tried_imported_and_comes_out_equal(Browser browser, Portal portal) throws IOException {
        var product = example("homepage_leaderboard").put("product_id", "pasted_leaderboard");
        var page = ImportScreen.open(browser, portal, Person.SAM).paste(product.toString());
        assertThat(page.counts()).isEqualTo("All 1 New 1 Changed 0 Unchanged 0 Left out 0");
        assertThat(browser.download("/products/pasted_leaderboard/export.json")).isEqualTo("404");

        page.confirm();
        assertThat(page.notice()).startsWith("One product added");
        assertSame(exported(browser, "pasted_leaderboard"), product);

        ImportScreen.open(browser, portal, Person.SAM).paste(product.toString());
        assertThat(page.counts()).isEqualTo("All 1 New 0 Changed 0 Unchanged 1 Left out 0");
    }

    @Test
    void a_whole_file_is_imported_and_every_product_comes_out_equal(Browser browser, Portal portal) throws IOException {
        var page = ImportScreen.open(browser, portal, Person.NORA).upload(EXAMPLES);
        assertThat(page.plan()).hasSize(40);
        assertThat(page.counts()).isEqualTo("All 40 New 40 Changed 0 Unchanged 0 Left out 0");
        page.confirm();
        assertThat(page.notice()).startsWith("40 products added");

        for (var product : examples()) {
            assertSame(exported(browser, id(product)), product);
        }
        var all = byId(JSON.readTree(browser.download("/products/export.json")));
        for (var product : examples()) {
            assertSame(all.get(id(product)), product);
        }
    }

    @Test
    void what_is_wrong_is_said_by_product_and_place(Browser browser, Portal portal) {
        var page = ImportScreen.open(browser, portal, Person.SAM).paste("[{\"product_id\": \"x\", \"name\": 7}]");
        assertThat(page.plan()).singleElement().asString().contains("Left out", "/name");

        page = ImportScreen.open(browser, portal, Person.SAM).paste("[{\"product_id\": }]");
        assertThat(page.shows("That is not JSON. Line 1")).isTrue();
        assertThat(page.filled("Or paste it")).isEqualTo("[{\"product_id\": }]");
    }

    @Test
    void a_partners_sheet_with_mistakes_is_corrected_imported_and_exported(
            Browser browser, Portal portal, @TempDir Path folder) throws IOException {
        var sheet = folder.resolve("partner.csv");
        Files.writeString(sheet, """
                product_id;name;description;delivery_type;inventory;formats;pricing_option_id;pricing_model;currency;fixed_price
                partner_a;Partner A;One;guaranteed;partner.example all;display_300x250_image;cpm;cpm;EUR;9,50
                partner_b;Partner B;Two;guaranteed;partner.example all;display_300x250_image;cpm;cpm;EUR;12
                """);
        var page = ImportScreen.open(browser, portal, Person.SAM).upload(sheet).only("Left out");
        assertThat(page.plan()).singleElement().asString().contains("Row 2, fixed_price", "write 9.50");

        Files.writeString(sheet, Files.readString(sheet).replace("9,50", "9.50"));
        page = page.correct(sheet);
        assertThat(browser.address()).endsWith("status=error");
        assertThat(page.counts()).isEqualTo("All 2 New 2 Changed 0 Unchanged 0 Left out 0");
        page.confirm();
        assertThat(page.notice()).startsWith("2 products added");

        assertThat(exported(browser, "partner_a")
                        .at("/pricing_options/0/fixed_price")
                        .decimalValue())
                .isEqualByComparingTo("9.50");
        Files.writeString(sheet, browser.download("/products/export.csv?q=partner"));
        page = ImportScreen.open(browser, portal, Person.SAM).upload(sheet);
        assertThat(page.counts()).contains("New 0 Changed 0").endsWith("Left out 0");
    }

    @Test
    void an_imported_product_shows_on_its_page(Browser browser, Portal portal) throws IOException {
        ImportScreen.open(browser, portal, Person.TOM)
                .paste(example("nova_kitchen_april").toString())
                .confirm();
        var product = ProductScreen.open(browser, portal, Person.TOM, "nova_kitchen_april");

        assertThat(product.heading())
                .isEqualTo(example("nova_kitchen_april").get("name").asString());
        assertThat(product.tab("Buyer’s view").shows("AdCP 3.1 accepts it")).isTrue();
    }

    /** Whatever the order of fields, and 8.0 is 8. */
    private static void assertSame(@Nullable JsonNode actual, JsonNode expected) {
        assertThat(actual != null && actual.equals(ImportJourney::compare, expected))
                .as("%s%nis not%n%s", actual, expected)
                .isTrue();
    }

    private static int compare(JsonNode one, JsonNode other) {
        var numbers = one.isNumber() && other.isNumber();
        return numbers ? one.decimalValue().compareTo(other.decimalValue()) : one.equals(other) ? 0 : 1;
    }

    private static JsonNode exported(Browser browser, String id) {
        return JSON.readTree(browser.download("/products/" + id + "/export.json"));
    }

    private static Map<String, JsonNode> byId(JsonNode products) {
        return products.valueStream().collect(Collectors.toMap(ImportJourney::id, product -> product));
    }

    private static ObjectNode example(String id) throws IOException {
        return (ObjectNode) Objects.requireNonNull(byId(examples()).get(id));
    }

    private static JsonNode examples() throws IOException {
        return JSON.readTree(Files.readString(EXAMPLES));
    }

    private static String id(JsonNode product) {
        return product.get("product_id").asString();
    }
}
