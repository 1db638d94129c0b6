package app.masthead.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionException;

/** A node that dies on the way to Slack, and nodes that get in each other's way: each decision is one delivery on record. */
class SlackKillTests extends SlackOutboxTest {

    @Test
    void a_transaction_that_is_rolled_back_tells_nothing() {
        assertThatThrownBy(() -> inAcme(() -> {
                    slack(scheduler()).tell(List.of(notice(cause)));
                    throw new IllegalStateException("The node is gone");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(slackRows(cause)).isEmpty();
        assertThat(tasks("acme/%")).isZero();
    }

    @Test
    void a_node_that_dies_before_it_sends_leaves_it_to_another() {
        var key = written(scheduler(), notice(cause));
        assertThatThrownBy(() -> node(new DyingAt(1, transaction)).deliver(key))
                .isInstanceOf(TransactionException.class);
        assertThat(receiver.heard()).isEmpty();

        assertThat(node().deliver(key)).isEmpty();
        assertThat(receiver.heard()).hasSize(1);
        assertThat(slackRow()).containsEntry("state", "delivered");
    }

    @Test
    void a_node_that_dies_after_it_sent_leaves_one_delivery_on_record() {
        var key = written(scheduler(), notice(cause));
        assertThatThrownBy(() -> node(new DyingAt(2, transaction)).deliver(key))
                .isInstanceOf(TransactionException.class);
        assertThat(slackRow()).containsEntry("state", "waiting");

        time.pass(Deliveries.IN_HAND);
        assertThat(node().deliver(key)).isEmpty();
        assertThat(receiver.heard()).hasSize(2);
        assertThat(slackRows(cause)).singleElement().satisfies(it -> assertThat(it)
                .containsEntry("state", "delivered")
                .containsEntry("attempts", 2));
    }

    @Test
    void of_two_nodes_with_the_same_one_the_second_waits_and_finds_it_done() {
        var key = written(scheduler(), notice(cause));
        var release = receiver.hesitates();
        var first = CompletableFuture.supplyAsync(() -> node().deliver(key));
        await().atMost(Duration.ofSeconds(30)).until(() -> receiver.heard().size() == 1);

        assertThat(node().deliver(key)).contains(time.instant().plus(Deliveries.IN_HAND));
        release.countDown();

        assertThat(first.orTimeout(20, TimeUnit.SECONDS).join()).isEmpty();
        assertThat(node().deliver(key)).isEmpty();
        assertThat(receiver.heard()).hasSize(1);
    }

    @Test
    void what_lost_its_task_is_taken_up_again_unless_slack_is_off() {
        var scheduler = scheduler();
        var key = written(scheduler, notice(cause, Instant.now().minusSeconds(90), false));
        forgetTasks("task_instance = :own", key);

        changeSlack("active = false");
        takeUp(scheduler);
        assertThat(tasks("acme/" + key.id())).isZero();
        changeSlack("active = true");
        takeUp(scheduler);
        forgetTasks("task_instance <> :own", key);
        scheduler.runAnyDueExecutions();

        assertThat(receiver.heard()).hasSize(1);
        assertThat(slackRow()).containsEntry("state", "delivered");
    }

    private void takeUp(Scheduler scheduler) {
        transaction.executeWithoutResult(status -> new LeftNotifications(database, schedule(scheduler), time).takeUp());
    }

    /** What other tests left is taken up as well. */
    private void forgetTasks(String which, NotificationKey own) {
        cast.inInstallation(
                it -> it.sql("delete from scheduled_tasks where task_name = 'notifications.delivery' and " + which)
                        .param("own", "acme/" + own.id())
                        .update());
    }

    private long tasks(String instances) {
        return cast.inInstallation(it ->
                it.sql("""
                        select count(*) from scheduled_tasks
                         where task_name = 'notifications.delivery' and task_instance like :instances""").param("instances", instances).query(Long.class).single());
    }
}
