package app.masthead.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionException;

/** Many decisions at once are one message in Slack, and each of them one delivery on record. */
class SlackTogetherTests extends SlackOutboxTest {

    private static final String WHY = "The disclosure is missing.";

    @Test
    void twelve_of_a_buyer_are_told_in_one_sentence() {
        var keys = decided(12, "approved", null);
        time.pass(Notice.SECOND_THOUGHTS);

        keys.forEach(key -> node().deliver(key));

        assertThat(receiver.heard()).hasSize(1);
        assertThat(receiver.heard().getFirst().text())
                .containsPattern("<http://acme\\.localhost:\\d+/creatives\\?status=approved&amp;buyer=" + buyer)
                .contains(
                        "|12 creatives> of ",
                        " were approved: Banner 0, Banner 1, Banner 2, Banner 3, Banner 4, and 7 more")
                .doesNotContain("Reason");
        assertThat(states()).hasSize(12).containsOnly("delivered 1 1");
    }

    @Test
    void the_reason_is_told_when_it_is_the_same() {
        var keys = decided(2, "rejected", WHY);
        keys.addAll(decided(2, "rejected", "Another reason."));
        keys.addAll(decided(2, "approved", WHY));
        time.pass(Notice.SECOND_THOUGHTS);

        keys.forEach(key -> node().deliver(key));

        assertThat(receiver.heard()).hasSize(3);
        assertThat(receiver.heard().getFirst().text())
                .contains("2 creatives", "were rejected: Banner 0, Banner 1", "Reason: " + WHY);
        assertThat(states()).hasSize(6).containsOnly("delivered 1 1");
    }

    @Test
    void what_may_still_be_taken_back_is_not_told_with_the_others() {
        var first = decided(2, "approved", null);
        time.pass(Duration.ofSeconds(5));
        var late = decided(1, "approved", null);
        time.pass(Duration.ofSeconds(5));

        assertThat(node().deliver(first.getFirst())).isEmpty();

        assertThat(receiver.heard().getFirst().text()).contains("2 creatives");
        assertThat(node().deliver(late.getFirst())).contains(time.instant().plusSeconds(5));
    }

    @Test
    void what_is_taken_in_hand_is_chosen_once_however_the_database_goes_about_it() {
        var plan = cast.inTenant("acme", it -> it.sql("explain " + SlackTogether.TAKE)
                .param("buyer", buyer)
                .param("to", "approved")
                .param("reason", WHY)
                .param("now", Timestamp.from(time.instant()))
                .param("until", Timestamp.from(time.instant()))
                .query(String.class)
                .list());

        assertThat(plan).anyMatch(it -> it.contains("CTE Scan on r"));
    }

    @Test
    void names_that_others_chose_are_no_mentions() {
        decide(0, "<!channel> & <https://evil.example|click>", "approved", null);
        var key = decide(1, "<@U1>\u202e", "approved", null);
        time.pass(Notice.SECOND_THOUGHTS);

        node().deliver(key);

        assertThat(receiver.heard().getFirst().text())
                .contains("&lt;!channel&gt; &amp; &lt;https://evil.example|click&gt;")
                .doesNotContain("<!", "<@", "<https://evil", "\u202e");
    }

    @Test
    void what_slack_did_not_take_is_tried_again_together() {
        receiver.answers(500);
        var keys = decided(3, "approved", null);
        time.pass(Notice.SECOND_THOUGHTS);
        keys.forEach(
                key -> assertThat(node().deliver(key)).contains(time.instant().plusSeconds(10)));
        assertThat(states()).containsOnly("waiting 1 1");

        receiver.answers(200);
        time.pass(Duration.ofSeconds(10));
        keys.forEach(key -> node().deliver(key));

        assertThat(receiver.heard()).hasSize(2);
        assertThat(states()).hasSize(3).containsOnly("delivered 2 2");
    }

    @Test
    void a_node_that_dies_after_it_sent_leaves_one_delivery_of_each_on_record() {
        var keys = decided(3, "approved", null);
        time.pass(Notice.SECOND_THOUGHTS);
        assertThatThrownBy(() -> node(new DyingAt(2, transaction)).deliver(keys.getFirst()))
                .isInstanceOf(TransactionException.class);
        assertThat(states()).containsOnly("waiting 1 0");

        time.pass(Deliveries.IN_HAND);
        keys.forEach(key -> node().deliver(key));

        assertThat(receiver.heard()).hasSize(2);
        assertThat(states()).hasSize(3).containsOnly("delivered 2 1");
    }

    @Test
    void nodes_that_begin_at_the_same_time_tell_each_decision_once() {
        var keys = decided(20, "approved", null);
        time.pass(Notice.SECOND_THOUGHTS);

        var nodes = keys.stream()
                .map(key -> CompletableFuture.supplyAsync(() -> node().deliver(key)))
                .toList();
        nodes.forEach(CompletableFuture::join);

        assertThat(states()).hasSize(20).containsOnly("delivered 1 1");
    }

    private List<NotificationKey> decided(int number, String to, @Nullable String why) {
        return new ArrayList<>(IntStream.range(0, number)
                .mapToObj(at -> decide(at, "Banner " + at, to, why))
                .toList());
    }

    private NotificationKey decide(int at, String name, String to, @Nullable String why) {
        return written(
                scheduler(),
                new Notice(
                        UUID.randomUUID(),
                        new Notice.Subject(buyer, "banner_" + at, name),
                        new Notice.Transition("pending_review", to, time.instant()),
                        new Notice.Why("review_passed", why),
                        true));
    }

    /** Of each: its state, how often it was tried, and how many attempts are on record. */
    private List<String> states() {
        return cast.inTenant(
                "acme",
                it -> it.sql("""
                        select state || ' ' || attempts || ' ' || (select count(*) from notification_attempt a
                                where a.tenant_id = n.tenant_id and a.notification_id = n.id)
                          from notification n where channel = 'slack' and about_buyer = :buyer""").param("buyer", buyer).query(String.class).list());
    }
}
