package app.masthead.catalog.exchange;

import static app.masthead.support.Cast.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.offers.Examples;
import app.masthead.platform.json.ExactJson;
import app.masthead.support.CountingDataSource;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/**
 * The statements that an import asks for grow by hundreds of products, not by each. With {@code -Dimport.size=10000} it
 * tells how long the largest file takes.
 */
class LargeImportTests extends ImportPageTest {

    private static final int SIZE = Integer.getInteger("import.size", 1_000);
    private static final int STEPS = (SIZE + 499) / 500;

    @Test
    void a_long_file_is_looked_at_and_imported_in_few_statements() {
        var mark = "_" + freshId();
        var plan = looked("new", file(mark, 10));
        assertThat(counts(plan)).first().isEqualTo(SIZE);
        confirmed("new", plan);

        var changes = looked("changed", file(mark, 11));
        assertThat(changes.select(".pill").eachText()).containsOnly("Changed");
        confirmed("changed", changes);

        var sheet = get("/products/export.csv?q=" + mark, BOB).getResponse().getContentAsByteArray();
        var again = looked("sheet", sheet);
        assertThat(again.select(".pill").eachText()).containsOnly("Unchanged");
    }

    private Document looked(String what, byte[] file) {
        return measured(what + " looked at, " + file.length / 1_000_000 + " MB", 5, () -> page(send("long", file)));
    }

    private void confirmed(String what, Document plan) {
        measured(what + " imported", 40, () -> {
            assertThat(confirm(plan)).hasStatus(303);
            return plan;
        });
    }

    /** Some statements for the whole, and so many for each five hundred products. */
    private static Document measured(String what, int forEach, Supplier<Document> work) {
        CountingDataSource.reset();
        var start = Instant.now();
        var busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        var result = work.get();
        var statements = CountingDataSource.statementsHere();
        System.out.println(SIZE + " " + what + ": "
                + Duration.between(start, Instant.now()).toMillis() + " ms, of which "
                + (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - busy) / 1_000_000
                + " ms of work here, "
                + statements.size() + " statements");
        assertThat(statements).hasSizeLessThan(30 + forEach * STEPS);
        return result;
    }

    private static byte[] file(String mark, int price) {
        var text = new StringBuilder("[");
        var product = Examples.product();
        for (int number = 0; number < SIZE; number++) {
            product.put("product_id", number + mark);
            ((ObjectNode) product.at("/pricing_options/0")).put("fixed_price", price);
            text.append(number == 0 ? "" : ",").append(ExactJson.write(product));
        }
        return text.append("]").toString().getBytes(StandardCharsets.UTF_8);
    }
}
