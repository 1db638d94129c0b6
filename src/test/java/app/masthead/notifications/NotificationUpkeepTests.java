package app.masthead.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is kept of notifications, and for how long. */
class NotificationUpkeepTests extends OutboxTest {

    @Autowired
    private LeftNotifications left;

    @Test
    void what_was_settled_ninety_days_ago_is_forgotten_with_its_attempts() {
        delivered();
        change("update notification set settled_at = now() - interval '89 days' where principal_id = :buyer");
        left.forget();
        assertThat(rows()).hasSize(1);

        change("update notification set settled_at = now() - interval '91 days' where principal_id = :buyer");
        left.forget();
        assertThat(rows()).isEmpty();
        assertThat(attempts()).isEmpty();
    }

    @Test
    void what_waited_a_month_is_given_up_and_says_so() {
        inAcme(() -> notifications().tell(List.of(notice(UUID.randomUUID()))));
        change("update notification set due_at = now() - interval '31 days' where principal_id = :buyer");
        left.forget();

        assertThat(row()).containsEntry("state", "failed").containsEntry("last_problem", "abandoned");
    }

    @Test
    @Defends(Attack.CHANGED_LOG)
    void an_attempt_on_record_is_never_changed_or_taken_away() {
        delivered();
        assertThatThrownBy(() -> change("""
                        update notification_attempt set status = 500 where notification_id in (
                            select id from notification where principal_id = :buyer)""")).hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> change("""
                        delete from notification_attempt where notification_id in (
                            select id from notification where principal_id = :buyer)""")).hasStackTraceContaining("permission denied");
    }

    private void delivered() {
        var scheduler = scheduler();
        told(scheduler, notice(UUID.randomUUID()));
        scheduler.runAnyDueExecutions();
        assertThat(row()).containsEntry("state", "delivered");
    }
}
