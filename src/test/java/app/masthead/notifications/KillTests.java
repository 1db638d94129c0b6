package app.masthead.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.TransactionException;

/**
 * A node that dies at any step, and nodes that get in each other's way: nothing is lost, each decision is one delivery on
 * record, and a receiver knows a second copy by its id.
 */
class KillTests extends OutboxTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final UUID cause = UUID.randomUUID();

    @Test
    void a_node_that_dies_before_it_sends_leaves_it_to_another() {
        var key = told(scheduler(), notice(cause));

        assertThatThrownBy(() -> node(new DyingAt(1, transaction)).deliver(key))
                .isInstanceOf(TransactionException.class);
        assertThat(receiver.heard()).isEmpty();

        assertThat(node().deliver(key)).isEmpty();
        assertThat(receiver.heard()).hasSize(1);
        assertThat(row()).containsEntry("state", "delivered");
    }

    @Test
    void a_node_that_dies_with_it_in_hand_leaves_it_to_another_when_the_hand_must_be_empty() {
        var key = told(scheduler(), notice(cause));
        inAcme(() -> shipments.begin(key, time.instant(), time.instant().plus(Deliveries.IN_HAND)));

        assertThat(node().deliver(key))
                .as("it may still be under way")
                .contains(time.instant().plus(Deliveries.IN_HAND));
        assertThat(receiver.heard()).isEmpty();
        time.pass(Deliveries.IN_HAND);

        assertThat(node().deliver(key)).isEmpty();
        assertThat(receiver.heard()).hasSize(1);
        assertThat(attempts()).extracting(it -> it.get("number")).containsExactly(2);
    }

    @Test
    void a_node_that_dies_after_it_sent_costs_a_second_copy_with_the_same_id() {
        var key = told(scheduler(), notice(cause));

        assertThatThrownBy(() -> node(new DyingAt(2, transaction)).deliver(key))
                .isInstanceOf(TransactionException.class);
        assertThat(receiver.heard()).hasSize(1);
        assertThat(row()).containsEntry("state", "waiting");

        time.pass(Deliveries.IN_HAND);
        assertThat(node().deliver(key)).isEmpty();
        assertThat(receiver.heard()).hasSize(2).extracting(Receiver.Heard::text).containsOnly((String)
                row().get("payload"));
        assertThat(String.valueOf(row().get("payload"))).contains("\"idempotency_key\":\"" + key.id() + "\"");
        assertThat(rows()).singleElement().satisfies(it -> assertThat(it).containsEntry("state", "delivered"));
    }

    @Test
    void of_two_nodes_with_the_same_one_the_second_waits_and_finds_it_done() {
        var key = told(scheduler(), notice(cause));
        var release = receiver.hesitates();
        var first = CompletableFuture.supplyAsync(() -> node().deliver(key));
        await().atMost(PATIENCE).until(() -> receiver.heard().size() == 1);

        assertThat(node().deliver(key)).contains(time.instant().plus(Deliveries.IN_HAND));
        release.countDown();

        assertThat(first.orTimeout(20, TimeUnit.SECONDS).join()).isEmpty();
        assertThat(node().deliver(key)).isEmpty();
        assertThat(receiver.heard()).hasSize(1);
        assertThat(attempts()).hasSize(1);
    }

    @Test
    void a_node_that_was_thought_dead_does_not_undo_what_another_did_meanwhile() {
        var key = told(scheduler(), notice(cause));
        receiver.answers(500);
        var release = receiver.hesitates();
        var slow = CompletableFuture.supplyAsync(() -> node().deliver(key));
        await().atMost(PATIENCE).until(() -> receiver.heard().size() == 1);
        time.pass(Deliveries.IN_HAND);
        inAcme(() -> shipments.begin(key, time.instant(), time.instant().plus(Deliveries.IN_HAND)));
        var due = row().get("due_at");
        release.countDown();
        slow.orTimeout(20, TimeUnit.SECONDS).join();

        assertThat(row())
                .containsEntry("state", "waiting")
                .containsEntry("attempts", 2)
                .containsEntry("due_at", due);
        assertThat(attempts()).extracting(it -> it.get("number")).containsExactly(1);
    }

    @Test
    void what_lost_its_task_is_taken_up_again() {
        var scheduler = scheduler();
        var key = told(scheduler, notice(cause, Instant.now().minusSeconds(90), false));
        cast.inInstallation(it -> it.sql("delete from scheduled_tasks where task_instance = :id")
                .param("id", key.text())
                .update());

        transaction.executeWithoutResult(status -> new LeftNotifications(database, schedule(scheduler), time).takeUp());
        scheduler.runAnyDueExecutions();

        assertThat(receiver.heard()).hasSize(1);
        assertThat(row()).containsEntry("state", "delivered");
    }

    @Test
    void two_nodes_at_work_deliver_each_of_many_once() {
        var one = worker("one");
        var two = worker("two");
        var causes =
                IntStream.range(0, 20).mapToObj(number -> UUID.randomUUID()).toList();
        causes.forEach(it -> told(one, notice(it)));
        time.pass(Duration.ofSeconds(1));
        one.start();
        two.start();
        try {
            await().atMost(PATIENCE).until(() -> {
                time.pass(Duration.ofMillis(100));
                return rows().stream().allMatch(it -> "delivered".equals(it.get("state")));
            });
        } finally {
            Stream.of(one, two).forEach(Scheduler::stop);
        }

        assertThat(receiver.heard()).hasSize(causes.size());
        assertThat(receiver.heard().stream().map(Receiver.Heard::text).distinct())
                .hasSize(causes.size());
    }

    private Scheduler worker(String name) {
        return Scheduler.create(
                        new TransactionAwareDataSourceProxy(dataSource),
                        List.of(NotificationConfiguration.deliveryTask(node())))
                .schedulerName(new SchedulerName.Fixed(name))
                .clock(time.scheduler())
                .pollingInterval(Duration.ofMillis(100))
                .threads(2)
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
    }
}
