package app.masthead.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Several nodes, and other work beside the mail. */
class NodesTests extends DeliveryTest {

    private static final int MANY = 12;
    private static final int AT_ONCE = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void two_nodes_at_once_deliver_each_mail_once() {
        var server = Server.at(Server.freePort());
        var mailServer = new GreenMail(new ServerSetup(server.port(), "localhost", "smtp"));
        mailServer.start();
        try (var smtp = server.open()) {
            var one = node("one", smtp);
            var two = node("two", smtp);
            one.start();
            two.start();
            var outbox = outbox(server, one);
            IntStream.range(0, MANY).forEach(number -> send(outbox, ExampleMails.invitation(number + address)));

            await().atMost(PATIENCE).until(() -> sent() == MANY);
            one.stop();
            two.stop();
            assertThat(mailServer.getReceivedMessages()).hasSize(MANY);
        } finally {
            mailServer.stop();
        }
    }

    @Test
    void a_server_that_hangs_does_not_hold_up_other_work() throws Exception {
        var done = new CountDownLatch(1);
        OneTimeTask<Void> other = Tasks.oneTime("mail.test.other").execute((instance, context) -> done.countDown());
        try (var hanging = ScriptedServer.that(script -> script.hangs("CONNECT"))) {
            var smtp = Server.at(hanging.port()).open(new SmtpServer.Timeouts(PATIENCE, PATIENCE, PATIENCE));
            var node = node("busy", smtp, other);
            try (smtp) {
                var outbox = outbox(Server.at(hanging.port()), node);
                IntStream.range(0, MANY).forEach(number -> send(outbox, ExampleMails.invitation(number + address)));
                node.start();
                await().atMost(PATIENCE).until(() -> hanging.connections() == AT_ONCE);
                transaction.executeWithoutResult(
                        status -> node.scheduleIfNotExists(other.instance("x"), time.instant()));

                assertThat(done.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
                assertThat(hanging.connections()).as("a few at a time").isEqualTo(AT_ONCE);
            }
            node.stop();
        }
    }

    private Scheduler node(String name, SmtpServer smtp, OneTimeTask<?>... others) {
        return Scheduler.create(
                        new TransactionAwareDataSourceProxy(dataSource),
                        IntStream.rangeClosed(0, others.length)
                                .<Task<?>>mapToObj(
                                        at -> at == 0 ? MailConfiguration.deliveryTask(delivery(smtp)) : others[at - 1])
                                .toList())
                .schedulerName(new SchedulerName.Fixed(name))
                .pollingInterval(Duration.ofMillis(100))
                .threads(5)
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
    }

    private long sent() {
        return cast.inTenant(
                "acme", it -> it.sql("select count(*) from mail where recipient like :address and state = 'sent'")
                        .param("address", "%" + address)
                        .query(Long.class)
                        .single());
    }
}
