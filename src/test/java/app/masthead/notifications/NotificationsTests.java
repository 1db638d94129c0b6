package app.masthead.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

/** What is told comes with its cause: once, with it, and not without it. */
class NotificationsTests extends OutboxTest {

    @Autowired
    private Notifications portal;

    private final UUID cause = UUID.randomUUID();

    @Test
    void what_a_rule_decided_is_due_at_once_and_what_a_person_decided_after_ten_seconds() {
        inAcme(() -> notifications().tell(List.of(notice(cause))));
        inAcme(() -> notifications().tell(List.of(notice(UUID.randomUUID(), time.instant(), true))));

        assertThat(rows())
                .extracting(it -> it.get("due_at"))
                .containsExactlyInAnyOrder(
                        Timestamp.from(time.instant()),
                        Timestamp.from(time.instant().plusSeconds(10)));
        assertThat(planned(key(cause))).isOne();
    }

    @Test
    void a_decision_is_told_once_however_often_it_is_told() {
        inAcme(() -> notifications().tell(List.of(notice(cause))));
        inAcme(() -> notifications().tell(List.of(notice(cause))));

        assertThat(rows()).hasSize(1);
    }

    @Test
    void what_is_rolled_back_is_not_told() {
        assertThatThrownBy(() -> inAcme(() -> {
                    notifications().tell(List.of(notice(cause)));
                    throw new IllegalStateException("The decision fails");
                }))
                .hasMessage("The decision fails");

        assertThat(rows()).isEmpty();
    }

    @Test
    void nothing_is_told_outside_of_a_transaction() {
        assertThatThrownBy(() -> portal.tell(List.of(notice(cause))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void a_buyer_without_a_webhook_is_told_nothing() {
        change("delete from webhook where principal_id = :buyer");
        inAcme(() -> notifications().tell(List.of(notice(cause))));

        assertThat(rows()).isEmpty();
        assertThat(withdrawn()).isFalse();
    }

    @Test
    void what_is_taken_back_within_ten_seconds_never_leaves_the_house() {
        var scheduler = scheduler();
        inAcme(() -> notifications(scheduler).tell(List.of(notice(cause, time.instant(), true))));
        time.pass(Duration.ofSeconds(9));
        scheduler.runAnyDueExecutions();

        assertThat(withdrawn()).isTrue();
        time.pass(Duration.ofSeconds(9));
        scheduler.runAnyDueExecutions();

        assertThat(receiver.heard()).isEmpty();
        assertThat(row()).containsEntry("state", "withdrawn").containsEntry("last_problem", "undone");
        assertThat(planned(key(cause))).isZero();
    }

    @Test
    void what_has_left_the_house_is_not_taken_back() {
        var scheduler = scheduler();
        receiver.answers(503);
        inAcme(() -> notifications(scheduler).tell(List.of(notice(cause))));
        scheduler.runAnyDueExecutions();

        assertThat(withdrawn()).isFalse();
        assertThat(row()).containsEntry("state", "waiting").containsEntry("attempts", 1);
    }

    private boolean withdrawn() {
        var withdrawn = new AtomicBoolean();
        inAcme(() -> withdrawn.set(notifications().withdraw(List.of(cause)).contains(cause)));
        return withdrawn.get();
    }

    private int planned(NotificationKey key) {
        return cast.inInstallation(it -> it.sql(
                        "select count(*) from scheduled_tasks where task_name = 'notifications.delivery' and task_instance = :id")
                .param("id", key.text())
                .query(Integer.class)
                .single());
    }
}
