package app.masthead.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What Slack is told, how often, and what follows from its answers. */
class SlackDeliveryTests extends SlackOutboxTest {

    @Autowired
    private LeftNotifications left;

    @Test
    void a_decision_is_one_sentence_with_a_link_to_the_tenants_own_host() {
        node().deliver(written(scheduler(), notice(cause)));

        var heard = receiver.heard().getFirst();
        assertThat(heard.path()).isEqualTo(PATH);
        assertThat(heard.header("Content-type")).startsWith("application/json");
        assertThat(heard.text())
                .contains("/creatives/" + buyer + "/spring_banner|Spring banner> of ")
                .contains(" was rejected.", "Reason: The disclosure is missing.")
                .containsPattern("<http://acme\\.localhost:\\d+/creatives/");
        assertThat(heard.headers().keySet()).noneMatch(it -> it.startsWith("X-adcp"));
        assertThat(slackRow()).containsEntry("state", "delivered").containsEntry("last_status", 200);
    }

    @Test
    void nothing_that_others_have_written_is_a_mention_or_a_link() {
        var hostile = "<!channel> & <https://evil.example|click>\n\u202egnp";
        var at = time.instant();
        var notice = new Notice(
                cause,
                new Notice.Subject(buyer, "../../x?y=<z>|", hostile),
                new Notice.Transition("pending_review", "rejected", at),
                new Notice.Why("review_failure", "<!here> <@U123>"),
                false);
        node().deliver(written(scheduler(), notice));

        assertThat(receiver.heard().getFirst().text())
                .contains(
                        "&lt;!channel&gt; &amp; &lt;https://evil.example|click&gt; gnp", "&lt;!here&gt; &lt;@U123&gt;")
                .doesNotContain("<!", "<@", "<https://evil", "\u202e", "..");
    }

    @Test
    void of_the_same_decision_it_is_told_once_and_the_buyer_too() {
        var scheduler = scheduler();
        told(scheduler, notice(cause));
        written(scheduler, notice(cause));
        written(scheduler, notice(cause));

        assertThat(slackRows(cause)).hasSize(1);
        assertThat(rows()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "pending_review, false, tells_waiting, 0",
        "pending_review, false, tells_decided, 1",
        "pending_review, true, tells_decided, 0",
        "approved, false, tells_decided, 0",
        "approved, true, tells_waiting, 1",
        "approved, true, active, 0",
    })
    void nobody_reads_what_nobody_wants(String to, boolean byPerson, String off, int written) {
        changeSlack(off + " = false");
        var notice = new Notice(
                cause,
                new Notice.Subject(buyer, "spring_banner", "Spring banner"),
                new Notice.Transition("processing", to, time.instant()),
                new Notice.Why("review_passed", null),
                byPerson);
        inAcme(() -> slack(scheduler()).tell(List.of(notice)));

        assertThat(slackRows(cause)).hasSize(written);
    }

    @Test
    void a_decision_of_a_person_waits_ten_seconds_and_is_taken_back_within_them() {
        var key = written(scheduler(), notice(cause, time.instant(), true));

        assertThat(node().deliver(key)).contains(time.instant().plusSeconds(10));
        inAcme(() -> assertThat(slack(scheduler()).withdraw(List.of(cause))).containsExactly(cause));
        time.pass(Duration.ofSeconds(11));

        assertThat(node().deliver(key)).isEmpty();
        assertThat(receiver.heard()).isEmpty();
        assertThat(slackRow()).containsEntry("state", "withdrawn").containsEntry("last_problem", "undone");
    }

    @Test
    void what_may_have_been_read_is_not_taken_back_and_neither_is_what_the_buyer_is_told() {
        var scheduler = scheduler();
        told(scheduler, notice(cause));
        node().deliver(written(scheduler, notice(cause)));

        inAcme(() -> assertThat(slack(scheduler).withdraw(List.of(cause))).isEmpty());
        assertThat(row()).containsEntry("state", "waiting");
        inAcme(() -> assertThat(notifications().withdraw(List.of(cause))).containsExactly(cause));
        assertThat(slackRow()).containsEntry("state", "delivered");
    }

    @ParameterizedTest
    @CsvSource({"400, refused", "403, revoked", "404, revoked", "410, revoked"})
    void an_answer_that_lasts_ends_it(int status, String problem) {
        receiver.answers(status);

        assertThat(node().deliver(written(scheduler(), notice(cause)))).isEmpty();
        assertThat(slackRow())
                .containsEntry("state", "failed")
                .containsEntry("last_status", status)
                .containsEntry("last_problem", problem);
    }

    @ParameterizedTest
    @CsvSource({
        "500, '', 10",
        "503, '', 10",
        "429, 30, 30",
        "429, 2, 10",
        "429, soon, 10",
        "429, 3600, 3600",
        "302, '', 10"
    })
    void any_other_is_tried_again_and_not_before_slack_wants_it(int status, String pause, int seconds) {
        receiver.answers(status);
        receiver.wantsPause(pause);

        assertThat(node().deliver(written(scheduler(), notice(cause))))
                .contains(time.instant().plusSeconds(seconds));
        assertThat(slackRow()).containsEntry("state", "waiting");

        receiver.answers(200);
        time.pass(Duration.ofSeconds(seconds));
        assertThat(node().deliver(new NotificationKey(
                        ACME, (UUID) Objects.requireNonNull(slackRow().get("id")))))
                .isEmpty();
        assertThat(slackRow()).containsEntry("state", "delivered").containsEntry("attempts", 2);
    }

    @Test
    void whoever_wants_to_be_left_alone_for_more_than_a_day_is() {
        receiver.answers(429);
        receiver.wantsPause("90000");

        assertThat(node().deliver(written(scheduler(), notice(cause)))).isEmpty();
        assertThat(slackRow()).containsEntry("state", "failed").containsEntry("last_status", 429);
    }

    @ParameterizedTest
    @ValueSource(strings = {"active = false", "address_enc = 'v1:none:none:none'"})
    void nothing_leaves_while_it_is_off_or_its_address_cannot_be_read(String change) {
        var key = written(scheduler(), notice(cause));
        changeSlack(change);
        node().deliver(key);

        assertThat(receiver.heard()).isEmpty();
        assertThat(slackRow()).containsEntry("state", "waiting");
    }

    @Test
    void what_was_settled_ninety_days_ago_is_forgotten_and_what_waited_a_month_given_up() {
        var old = UUID.randomUUID();
        node().deliver(written(scheduler(), notice(old)));
        written(scheduler(), notice(cause, Instant.now(), false));
        cast.inTenant("acme", it -> it.sql("""
                        update notification set settled_at = now() - interval '91 days' where cause = :old""").param("old", old).update());
        cast.inTenant("acme", it -> it.sql("""
                        update notification set due_at = now() - interval '31 days' where cause = :cause""").param("cause", cause).update());

        left.forget();

        assertThat(slackRows(old)).isEmpty();
        assertThat(slackRow()).containsEntry("state", "failed").containsEntry("last_problem", "abandoned");
    }
}
