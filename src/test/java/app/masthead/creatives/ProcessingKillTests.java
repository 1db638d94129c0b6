package app.masthead.creatives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.masthead.creatives.content.Examples;
import app.masthead.creatives.files.Samples;
import app.masthead.creatives.processing.LeftCreatives;
import app.masthead.creatives.scoring.Score;
import app.masthead.creatives.scoring.ScoringPolicy;
import app.masthead.creatives.scoring.Submission;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Nodes that die while they fetch and judge, and nodes that get in each other's way: one decision comes of it. */
class ProcessingKillTests extends ProcessingTest {

    private final CountDownLatch bothJudge = new CountDownLatch(2);

    @Test
    void a_node_that_dies_while_it_judges_leaves_it_to_another() {
        var key = arrived(Examples.text("Fresh bread."));

        assertThatThrownBy(() -> node((sent, policy) -> dead()).process(key)).isInstanceOf(NodeIsGone.class);
        assertThat(status("a_text")).isEqualTo("processing");

        assertThat(node((sent, policy) -> good()).process(key)).isEmpty();
        assertThat(status("a_text")).isEqualTo("approved");
        assertThat(decisions()).containsExactly("processing approved fake/1");
    }

    @Test
    void what_the_first_node_fetched_the_next_does_not_fetch_again() {
        var key = arrived(banner(host.file("/a.png", "image/png", Samples.png(300, 250))));

        assertThatThrownBy(() -> node((sent, policy) -> dead()).process(key)).isInstanceOf(NodeIsGone.class);
        node((sent, policy) -> good()).process(key);

        assertThat(host.asked()).containsExactly("/a.png");
        assertThat(decisions()).containsExactly("processing approved fake/1");
    }

    @Test
    void of_two_nodes_at_once_one_decides() throws Exception {
        var key = arrived(Examples.text("Fresh bread."));

        var one = CompletableFuture.supplyAsync(() -> node(this::together).process(key), Thread::startVirtualThread);
        var two = CompletableFuture.supplyAsync(() -> node(this::together).process(key), Thread::startVirtualThread);

        assertThat(one.get(30, TimeUnit.SECONDS)).isEmpty();
        assertThat(two.get(30, TimeUnit.SECONDS)).isEmpty();
        assertThat(decisions()).containsExactly("processing approved fake/1");
        assertThat(audit()).containsExactly("system fake/1 creatives.creative.approved");
    }

    @Test
    void a_result_for_content_that_is_no_more_is_dropped() {
        var key = arrived(Examples.text("Fresh bread."));

        node((sent, policy) -> {
                    send(Examples.text("Fresh rolls.").json());
                    return bad();
                })
                .process(key);
        Processed.creativesOf(buyer.id(), portal, cast);

        assertThat(decisions()).containsExactly("processing approved rules/2");
    }

    @Test
    void a_person_who_was_faster_has_the_last_word() {
        var key = arrived(Examples.text("Fresh bread."));

        node((sent, policy) -> {
                    moved("pending_review");
                    moved("approved");
                    return bad();
                })
                .process(key);

        assertThat(status("a_text")).isEqualTo("approved");
        assertThat(decisions()).isEmpty();
        assertThat(left()).isEmpty();
    }

    @Test
    void what_kills_every_node_comes_to_a_person_in_the_end() {
        var key = arrived(Examples.text("Fresh bread."));
        cast.inTenant("acme", it -> it.sql("update creative_processing set tries = 15 where id = :id")
                .param("id", id)
                .update());

        assertThat(node((sent, policy) -> dead()).process(key)).isEmpty();

        assertThat(status("a_text")).isEqualTo("pending_review");
        assertThat(rows("select review_reasons #>> '{0,rule}' from creative")).containsExactly("processing_failed");
    }

    @Test
    void a_host_that_recovers_is_asked_again_later_and_later() {
        var key = arrived(banner(host.status("/a.png", 503)));
        var node = node((sent, policy) -> good());
        var now = Instant.now();

        assertThat(node.process(key).orElseThrow()).isBetween(now.plusSeconds(9), now.plusSeconds(40));
        assertThat(node.process(key).orElseThrow()).isBetween(now.plusSeconds(29), now.plusSeconds(70));
        host.file("/a.png", "image/png", Samples.png(300, 250));
        assertThat(node.process(key)).isEmpty();

        assertThat(status("spring_banner")).isEqualTo("approved");
    }

    @Test
    void what_lost_its_task_is_taken_up_again() {
        arrived(Examples.text("Fresh bread."));
        cast.inTenant("acme", it -> it.sql(
                        "update creative_processing set next_at = now() - interval '2 minutes'" + " where id = :id")
                .param("id", id)
                .update());

        portal.getBean(LeftCreatives.class).takeUp();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(status("a_text")).isEqualTo("approved"));
    }

    private Score together(Submission sent, ScoringPolicy policy) {
        bothJudge.countDown();
        try {
            assertThat(bothJudge.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return good();
    }
}
