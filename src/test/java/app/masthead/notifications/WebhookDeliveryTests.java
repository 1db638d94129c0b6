package app.masthead.notifications;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a notification gets to its receiver, and what is done when it does not get there. */
class WebhookDeliveryTests extends OutboxTest {

    @Test
    void what_is_signed_is_what_is_sent() {
        deliver();

        var heard = receiver.heard().getFirst();
        var signature = WebhookSignature.of(secret, time.instant(), heard.body());
        assertThat(heard.path()).isEqualTo("/hooks");
        assertThat(heard.header("Content-type")).isEqualTo("application/json");
        assertThat(heard.header("X-adcp-timestamp"))
                .isEqualTo(String.valueOf(time.instant().getEpochSecond()));
        assertThat(heard.header("X-adcp-signature")).isEqualTo(signature.value());
        assertThat(heard.text()).isEqualTo(row().get("payload"));
        assertThat(row()).containsEntry("state", "delivered").containsEntry("last_status", 204);
        assertThat(attempts()).singleElement().satisfies(it -> assertThat(it)
                .containsEntry("number", 1)
                .containsEntry("status", 204)
                .containsEntry("host", "localhost"));
    }

    @ParameterizedTest
    @CsvSource({"503, waiting, ", "404, waiting, ", "302, waiting, redirect", "410, failed, "})
    void what_is_not_taken_is_tried_again_unless_nobody_will_ever_be_there(int status, String state, String problem) {
        receiver.answers(status);
        deliver();

        assertThat(receiver.heard()).hasSize(1);
        assertThat(row())
                .containsEntry("state", state)
                .containsEntry("last_status", status)
                .containsEntry("last_problem", problem);
    }

    @Test
    void the_pauses_grow_and_every_attempt_brings_the_same_message() {
        receiver.answers(500);
        var scheduler = scheduler();
        told(scheduler, notice(UUID.randomUUID()));
        scheduler.runAnyDueExecutions();
        for (var pause : new int[] {10, 60, 300, 1800, 3600, 3600}) {
            var before = receiver.heard().size();
            time.pass(Duration.ofSeconds(pause - 1));
            scheduler.runAnyDueExecutions();
            assertThat(receiver.heard()).as("not before its time").hasSize(before);
            time.pass(Duration.ofSeconds(1));
            scheduler.runAnyDueExecutions();
            assertThat(receiver.heard()).hasSize(before + 1);
        }

        assertThat(receiver.heard()).extracting(Receiver.Heard::text).containsOnly((String) row().get("payload"));
        assertThat(attempts()).hasSize(7);
    }

    @Test
    void after_a_day_it_is_given_up() {
        receiver.answers(500);
        var scheduler = scheduler();
        told(scheduler, notice(UUID.randomUUID()));
        var begun = time.instant();
        for (var steps = 0; steps < 200 && "waiting".equals(row().get("state")); steps++) {
            scheduler.runAnyDueExecutions();
            time.pass(Duration.ofMinutes(15));
        }

        assertThat(row()).containsEntry("state", "failed");
        assertThat(Duration.between(begun, time.instant())).isBetween(Duration.ofHours(22), Duration.ofHours(25));
        assertThat((Integer) requireNonNull(row().get("attempts"))).isBetween(20, 30);
    }

    @Test
    void while_a_webhook_is_paused_everything_waits() {
        change("update webhook set active = false where principal_id = :buyer");
        deliver();
        assertThat(receiver.heard()).isEmpty();
        assertThat(row()).containsEntry("state", "waiting").containsEntry("attempts", 0);
    }

    @Test
    void an_archived_buyer_is_told_nothing_for_now() {
        change("update principal set status = 'archived' where principal_id = :buyer");
        deliver();
        assertThat(receiver.heard()).isEmpty();
    }

    @Test
    void a_secret_that_cannot_be_read_signs_nothing() {
        change("update webhook set secret_enc = 'v1:other:AAAA:AAAA' where principal_id = :buyer");
        deliver();

        assertThat(receiver.heard()).isEmpty();
        assertThat(row()).containsEntry("state", "waiting").containsEntry("last_problem", "secret");
    }

    @Test
    void a_receiver_that_is_down_is_said_to_be() {
        receiver.close();
        deliver();
        assertThat(row()).containsEntry("last_problem", "unreachable").containsEntry("last_status", null);
    }

    @Test
    void what_a_receiver_answers_is_kept_nowhere() {
        receiver.answers(500);
        deliver();
        assertThat(rows().toString() + attempts()).doesNotContain("what the receiver says");
    }

    private void deliver() {
        var scheduler = scheduler();
        told(scheduler, notice(UUID.randomUUID()));
        scheduler.runAnyDueExecutions();
    }
}
