package app.masthead.catalog.bulk;

import static app.masthead.support.Cast.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.ProductId;
import app.masthead.catalog.bulk.BulkRunner.Turn;
import app.masthead.catalog.bulk.BulkSchedule.Place;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class BulkRunnerTests extends BulkTest {

    private static final TenantId ACME = new TenantId("acme");

    @Test
    void work_that_was_killed_goes_on_where_it_was_and_nothing_is_done_twice() {
        var ids = drafts(4);
        var job = unheard(all("archive"));
        CurrentTenant.run(ACME, () -> {
            assertThat(runner.step(job)).isEqualTo(Turn.GO_ON);
            assertThat(runner.step(job)).isEqualTo(Turn.GO_ON);
        });
        assertThat(page("/background-work/" + job).text()).contains("Running", "2 of 4 products");

        assertThat(runner.run(new Place(ACME, job))).isEmpty();

        assertThat(page("/background-work/" + job).text()).contains("Done", "4 of 4 products");
        assertThat(ids).allSatisfy(it -> assertThat(rows(it, "catalog.product.archived"))
                .isEqualTo(1));
    }

    @Test
    void two_nodes_that_both_believe_it_is_theirs_do_each_product_once() throws Exception {
        var ids = drafts(12);
        var job = unheard(all("add_tags"), "{\"tags\": [\"twice\"]}");

        try (var threads = Executors.newFixedThreadPool(3)) {
            Callable<Optional<Instant>> node = () -> runner.run(new Place(ACME, job));
            for (var done : threads.invokeAll(List.of(node, node, node))) done.get();
        }
        runner.run(new Place(ACME, job));

        assertThat(ids).allSatisfy(it -> assertThat(rows(it, "catalog.product.changed"))
                .isEqualTo(1));
        assertThat(page("/background-work/" + job).text()).contains("12 of 12 products", "Done");
    }

    @Test
    void a_product_is_judged_as_it_is_at_its_turn() {
        var ids = drafts(3);
        var job = unheard(all("add_tags"), "{\"tags\": [\"late\"]}");
        inAcme(() -> {
            catalog.archive(new ProductId(ids.get(1)));
            catalog.delete(new ProductId(ids.get(2)));
        });

        runner.run(new Place(ACME, job));

        var report = page("/background-work/" + job);
        assertThat(stored(ids.get(0)).house().tags()).containsExactly("late");
        assertThat(report.text())
                .contains("2 products could not be changed", "is archived. Restore it", "There is no product");
    }

    @Test
    void what_was_stopped_stays_stopped_and_says_how_much_is_untouched() {
        var ids = drafts(3);
        var job = unheard(all("archive"));
        CurrentTenant.run(ACME, () -> runner.step(job));

        assertThat(post("/background-work/" + job + "/cancellation")).hasStatus(303);
        runner.run(new Place(ACME, job));

        assertThat(ids).filteredOn(it -> status(it).equals("archived")).hasSize(1);
        assertThat(page("/background-work/" + job).text()).contains("2 products were not touched");
        assertThat(post("/background-work/" + job + "/cancellation")).hasStatus(303);
        assertThat(cast.latestOperations("acme"))
                .filteredOn("catalog.bulk.cancelled"::equals)
                .hasSize(1);
    }

    @Test
    void what_has_ended_by_itself_is_not_stopped_and_what_was_never_started_neither() {
        drafts(1);
        var address = all("archive");
        assertThat(post(address + "/cancellation")).hasStatus(409);
        runner.run(new Place(ACME, unheard(address)));

        var answer = post(address + "/cancellation");

        assertThat(answer.getMvcResult().getFlashMap().get("notice")).isEqualTo("bulk.ended-already");
        assertThat(page(address).expectFirst(".pill").text()).isEqualTo("Done");
    }

    @Test
    void whoever_may_no_longer_change_products_changes_none_by_work_left_behind() {
        for (var loss : List.of("role = 'viewer'", "status = 'deactivated', deactivated_at = now()")) {
            var ids = drafts(2);
            var picked = form(Map.of("action", "archive"));
            picked.put("pick", ids);
            var job = unheard(begin(picked));
            CurrentTenant.run(ACME, () -> runner.step(job));
            setBob(loss);
            try {
                runner.run(new Place(ACME, job));
            } finally {
                setBob("role = 'editor', status = 'active', deactivated_at = null");
            }

            assertThat(ids).filteredOn(it -> status(it).equals("archived")).hasSize(1);
            assertThat(page("/background-work/" + job).text())
                    .contains("It ended early", "Bob may no longer change products");
        }
        assertThat(cast.latestOperations("acme")).contains("catalog.bulk.stopped");
    }

    @Test
    void however_often_it_is_confirmed_it_is_done_once() throws Exception {
        var id = drafts(1).getFirst();
        var job = all("archive");

        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Integer> click =
                    () -> post(job + "/start", form(Map.of())).getResponse().getStatus();
            for (var done : threads.invokeAll(List.of(click, click, click, click))) {
                assertThat(done.get()).isEqualTo(303);
            }
        }
        ended(job);

        assertThat(rows(id, "catalog.product.archived")).isEqualTo(1);
    }

    @Test
    void work_of_another_tenant_is_none_of_this_one() {
        var id = drafts(1).getFirst();
        var job = unheard(all("archive"));

        assertThat(runner.run(new Place(new TenantId("globex"), job))).isEmpty();
        assertThat(status(id)).isEqualTo("draft");
    }

    private void setBob(String what) {
        cast.inTenant("acme", database -> database.sql("update app_user set " + what + " where id = :id")
                .param("id", BOB.id())
                .update());
    }
}
