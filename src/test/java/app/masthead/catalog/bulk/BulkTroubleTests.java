package app.masthead.catalog.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.ProductId;
import app.masthead.catalog.bulk.BulkSchedule.Place;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BulkTroubleTests extends BulkTest {

    private static final TenantId ACME = new TenantId("acme");

    @Autowired
    private Scheduler scheduler;

    @Test
    void a_product_that_has_room_for_no_more_tags_is_reported_and_the_others_go_on() {
        var full = drafts(1).getFirst();
        var other = drafts(1).getFirst();
        tag(full, IntStream.range(0, 99).mapToObj(it -> "old " + it).toList());
        var job = unheard(all("add_tags"), "{\"tags\": [\"one\", \"two\"]}");

        assertThat(runner.run(new Place(ACME, job))).isEmpty();

        assertThat(page("/background-work/" + job).text())
                .contains("Done", "One product could not be changed", "has 99 tags. It can have at most 100");
        assertThat(stored(full).house().tags()).hasSize(99);
        assertThat(stored(other).house().tags()).containsExactly("one", "two");
    }

    @Test
    void what_nobody_has_foreseen_is_reported_of_each_product() {
        var ids = drafts(2);
        var job = unheard(all("add_tags"), "{\"tags\": [\"%s\"]}".formatted("t".repeat(1_000)));

        assertThat(runner.run(new Place(ACME, job))).isEmpty();

        assertThat(page("/background-work/" + job).text())
                .contains("Done", "2 products could not be changed", "It did not work. Try this product");
        assertThat(stored(ids.getFirst()).house().tags()).isEmpty();
    }

    @Test
    void work_that_fails_as_a_whole_ends_after_some_tries_and_says_so() {
        drafts(1);
        var address = all("archive");
        var job = unheard(address);
        cast.inTenant("acme", database -> database.sql(
                        "update bulk_job set actor = jsonb_set(actor, '{id}', '\"nobody\"') where id = :id")
                .param("id", job)
                .update());
        var instance = new Place(ACME, job).text();
        cast.inInstallation(database -> {
            scheduler.scheduleIfNotExists(BulkSchedule.TASK.instance(instance).build(), Instant.now());
            return database.sql("""
                            update scheduled_tasks set consecutive_failures = 8
                            where task_name = 'catalog.bulk' and task_instance = :instance""").param("instance", instance).update();
        });
        scheduler.triggerCheckForDueExecutions();

        assertThat(ended(address).text()).contains("It ended early", "It failed again and again", "was not touched");
        assertThat(scheduler.getScheduledExecution(
                        BulkSchedule.TASK.instance(instance).build()))
                .isEmpty();
    }

    @Test
    void work_of_a_suspended_publisher_waits_and_goes_on_when_it_is_restored() {
        var ids = drafts(2);
        var job = unheard(all("archive"));
        CurrentTenant.run(ACME, () -> runner.step(job));

        setAcme("suspended");
        try {
            assertThat(runner.run(new Place(ACME, job))).hasValueSatisfying(it -> assertThat(it)
                    .isAfter(Instant.now().plusSeconds(30)));
        } finally {
            setAcme("active");
        }
        assertThat(page("/background-work/" + job).text()).contains("Running", "1 of 2 products");

        assertThat(runner.run(new Place(ACME, job))).isEmpty();
        assertThat(ids).allSatisfy(it -> assertThat(status(it)).isEqualTo("archived"));
    }

    @Test
    void work_of_a_closed_publisher_ends() {
        var ids = drafts(2);
        var job = unheard(all("archive"));

        setAcme("closed");
        try {
            assertThat(runner.run(new Place(ACME, job))).isEmpty();
        } finally {
            setAcme("active");
        }

        assertThat(ids).allSatisfy(it -> assertThat(status(it)).isEqualTo("draft"));
        assertThat(page("/background-work/" + job).text()).contains("It ended early");
    }

    private void tag(String product, List<String> tags) {
        inAcme(() ->
                catalog.edit(new ProductId(product), it -> it.with(it.house().tagged(tags))));
    }

    private void setAcme(String status) {
        cast.inInstallation(
                database -> database.sql("""
                        update tenant set status = :status, status_reason = 'test', status_changed_at = now()
                        where tenant_id = 'acme'""").param("status", status).update());
    }
}
