package app.masthead.catalog.sections;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.TestBuyer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** No product ends up for a buyer that there is not, even if the buyer is deleted while the product is saved. */
class AllowedBuyerTests extends SectionPageTest {

    @Test
    void a_buyer_that_is_deleted_while_it_is_chosen_is_not_chosen() throws ExecutionException, InterruptedException {
        var product = draft();
        var buyer = TestBuyer.in("acme", cast).id();
        var form = opened(product, "access");
        form.put("buyers", List.of(buyer));

        var answer = cast.inTenant("acme", database -> {
            database.sql("delete from principal where tenant_id = current_tenant() and principal_id = :id")
                    .param("id", buyer)
                    .update();
            var saving = CompletableFuture.supplyAsync(() -> post(place(product, "access"), form));
            waitUntilItWaits(database, saving);
            return saving;
        });

        assertThat(answer.get()).hasStatus(422);
        assertThat(page(answer.get()).select(".error-summary").text()).contains("deleted meanwhile");
        assertThat(stored(product).content().house().buyers()).isEmpty();
        assertThat(saved(product, "access", Map.of("countries", List.of("DE")))).hasStatus(303);
    }

    @Test
    void who_is_chosen_already_needs_nobody_else_to_stay() {
        var product = draft();
        var buyer = TestBuyer.in("acme", cast).id();

        assertThat(saved(product, "access", Map.of("buyers", List.of(buyer)))).hasStatus(303);
        assertThat(saved(product, "access", Map.of("countries", List.of("DE")))).hasStatus(303);

        assertThat(stored(product).content().house().buyers()).containsExactly(buyer);
        assertThat(post("/buyers/" + buyer + "/removal")).hasStatus(409);
    }

    /** Until the other transaction is held up by this one, or is over. */
    private static void waitUntilItWaits(JdbcClient database, CompletableFuture<MvcTestResult> other) {
        while (!other.isDone() && !database.sql("""
                                select exists (select from pg_locks
                                 where not granted and pg_backend_pid() = any (pg_blocking_pids(pid)))""").query(Boolean.class).single()) {
            Thread.onSpinWait();
        }
    }
}
