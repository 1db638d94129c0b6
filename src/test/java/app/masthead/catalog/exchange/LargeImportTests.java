package app.masthead.catalog.exchange;

import static app.masthead.support.Cast.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.CountingDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

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
        var plan = looked("new", file(mark, SIZE, 10));
        assertThat(counts(plan)).first().isEqualTo(SIZE);
        confirmed("new", plan);

        var changes = looked("changed", file(mark, SIZE, 11));
        assertThat(changes.select(".pill").eachText()).containsOnly("Changed");
        confirmed("changed", changes);

        var sheet = get("/products/export.csv?q=" + mark, BOB).getResponse().getContentAsByteArray();
        var again = looked("sheet", sheet);
        assertThat(again.select(".pill").eachText()).containsOnly("Unchanged");
    }

    private Document looked(String what, byte[] file) {
        CountingDataSource.reset();
        var start = Instant.now();
        var plan = page(send("long", file));
        var statements = CountingDataSource.statements().size();
        tell(what + " looked at, " + file.length / 1_000_000 + " MB", start, statements);
        assertThat(statements).isLessThan(30 + 5 * STEPS);
        return plan;
    }

    private void confirmed(String what, Document plan) {
        CountingDataSource.reset();
        var start = Instant.now();
        var progress = String.valueOf(confirm(plan).getResponse().getRedirectedUrl());
        Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofMinutes(15))
                .until(() -> page(progress).selectFirst("[hx-trigger]") == null);
        var statements = ofImport(CountingDataSource.statementsOfBackground());
        tell(what + " imported", start, statements);
        assertThat(page(progress).text()).contains("Done");
        assertThat(statements).isGreaterThan(STEPS).isLessThan(30 + 40 * STEPS);
    }

    /** Of all that the background asks for meanwhile. */
    private static int ofImport(List<String> statements) {
        return (int) statements.stream()
                .filter(it -> it.contains("product") || it.contains("pricing_option") || it.contains("audit_log"))
                .count();
    }

    private static void tell(String what, Instant start, int statements) {
        var took = Duration.between(start, Instant.now()).toMillis();
        System.out.println(SIZE + " " + what + ": " + took + " ms, " + statements + " statements");
    }
}
