package e2e.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import app.masthead.notifications.Receiver;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two nodes at work, one of them killed at every step of a decision: before it is read, in the middle of it, right after
 * the answer, and while the buyer is told. Each creative is decided once, each decision is on record once, and the buyer
 * has heard of each. {@code -Dnode.deaths=200} kills as many times.
 */
@Execution(CONCURRENT)
class NodeDeathJourney {

    private static final int DEATHS = Integer.getInteger("node.deaths", 5);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Random random = new Random(20_261_127);

    @Test
    void whichever_node_dies_when_no_decision_is_lost_doubled_or_untold() throws Exception {
        try (var database = ExternalDatabase.start();
                var buyer = new Receiver()) {
            var sessions = ReviewDesk.prepare(database, freePort(), DEATHS, buyer.url());
            var all = database.all();
            await().atMost(PATIENCE).until(() -> ReviewDesk.waiting(all) == DEATHS);
            try (var nodes = new NodePair(database, DEATHS);
                    var priya = new Reviewer(sessions.priya());
                    var tom = new Reviewer(sessions.tom())) {
                for (var round = 0; round < DEATHS; round++) {
                    new Round(nodes, buyer, round).play(priya, tom);
                }
                await().atMost(PATIENCE).untilAsserted(() -> assertThat(untold(all))
                        .as("decisions that nobody has been told of")
                        .isZero());
            }
            IntStream.range(0, DEATHS).forEach(creative -> requireOnce(all, buyer, ReviewDesk.id(creative)));
        }
    }

    private final class Round {

        private final NodePair nodes;
        private final Receiver buyer;
        private final int number;
        private final int victim;

        Round(NodePair nodes, Receiver buyer, int number) {
            this.nodes = nodes;
            this.buyer = buyer;
            this.number = number;
            this.victim = number % 2;
        }

        /** Priya decides at the node that dies; Tom has the same creative open at the other one, every other time. */
        void play(Reviewer priya, Reviewer tom) {
            var path = ReviewDesk.path(number);
            var survivor = nodes.node(1 - victim).port();
            var port = nodes.node(victim).port();
            var heard = buyer.heard().size();
            var rival = CompletableFuture.runAsync(() -> compete(tom, survivor, path));
            var decision = CompletableFuture.supplyAsync(() -> priya.approve(port, path));
            switch (number % 4) {
                case 0 -> pause(random.nextInt(10));
                case 1 -> pause(10 + random.nextInt(90));
                case 2 -> decision.join();
                default -> await().atMost(PATIENCE).until(() -> buyer.heard().size() > heard);
            }
            nodes.kill(victim);
            rival.join();
            if (!decision.join()) {
                priya.approve(survivor, path);
            }
        }

        private void compete(Reviewer tom, int survivor, String path) {
            if (number / 4 % 2 == 1) {
                tom.approve(survivor, path);
            }
        }
    }

    private static void requireOnce(JdbcClient all, Receiver buyer, String creative) {
        var once = Map.of(
                "decisions", "creative_decision where to_status = 'approved' and creative_id = :id",
                "approved creatives", "creative where status = 'approved' and creative_id = :id",
                "closed steps", "workflow_step where status = 'completed' and subject_id like '%/' || :id",
                "audit rows",
                        "audit_log where operation = 'creatives.creative.approved' and subject_id like '%/' || :id",
                "deliveries on record",
                        "notification where to_status = 'approved' and state = 'delivered' and creative_id = :id");
        once.forEach((what, where) -> assertThat(count(all, where, creative))
                .as(what + " of " + creative)
                .isOne());
        assertThat(buyer.heard().stream()
                        .map(Receiver.Heard::text)
                        .filter(it -> it.contains("\"" + creative + "\"") && it.contains("\"approved\""))
                        .distinct())
                .as("what the buyer has heard of " + creative + ", repetitions apart")
                .hasSize(1);
    }

    private static long count(JdbcClient all, String where, String creative) {
        return all.sql("select count(*) from " + where + " and tenant_id = 'harbour'")
                .param("id", creative)
                .query(Long.class)
                .single();
    }

    private static long untold(JdbcClient all) {
        return all.sql("""
                select count(*) from creative c
                 where c.tenant_id = 'harbour' and c.creative_id like 'watched\\_%'
                   and not exists (select from notification n
                                    where n.tenant_id = c.tenant_id and n.principal_id = c.principal_id
                                      and n.creative_id = c.creative_id and n.to_status = 'approved'
                                      and n.state = 'delivered')""").query(Long.class).single();
    }

    private static void pause(int milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
