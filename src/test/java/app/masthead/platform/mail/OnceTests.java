package app.masthead.platform.mail;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/** A mail arrives once: neither never, nor before its cause is certain, nor again. */
class OnceTests extends GreenMailTest {

    @Test
    void a_mail_waits_for_a_server_that_is_down_and_arrives_once() {
        var scheduler = deliver(ExampleMails.invitation(address));
        assertThat(row()).containsEntry("state", "waiting").containsEntry("attempts", 1);
        assertThat(String.valueOf(row().get("last_error"))).startsWith("connection: ");

        mailServer.start();
        scheduler.runAnyDueExecutions();
        assertThat(mailServer.getReceivedMessages()).as("not before its time").isEmpty();
        Stream.of(1, 2, 3).forEach(minutes -> {
            time.pass(Duration.ofMinutes(minutes));
            scheduler.runAnyDueExecutions();
        });

        assertThat(mailServer.getReceivedMessages()).hasSize(1);
        assertThat(row()).containsEntry("state", "sent").containsEntry("attempts", 2);
    }

    @Test
    void after_a_day_a_mail_is_given_up() {
        var scheduler = deliver(ExampleMails.invitation(address));
        var begun = time.instant();
        for (var halfHours = 0; halfHours < 50 && "waiting".equals(row().get("state")); halfHours++) {
            time.pass(Duration.ofMinutes(30));
            scheduler.runAnyDueExecutions();
        }

        assertThat(Duration.between(begun, time.instant())).isBetween(Duration.ofHours(22), Duration.ofHours(24));
        assertThat(row()).containsEntry("state", "failed").containsEntry("content_enc", null);
        assertThat((Integer) requireNonNull(row().get("attempts"))).isBetween(25, 35);
    }

    @Test
    void nothing_is_sent_of_what_was_taken_back() {
        mailServer.start();
        try (var smtp = server.open()) {
            var scheduler = scheduler(smtp);
            var outbox = outbox(server, scheduler);
            CurrentTenant.run(
                    new TenantId("acme"),
                    () -> transaction.executeWithoutResult(status -> {
                        outbox.send(ExampleMails.invitation(address));
                        status.setRollbackOnly();
                    }));

            assertThat(tasks()).isZero();
            scheduler.runAnyDueExecutions();
        }
        assertThat(mailServer.getReceivedMessages()).isEmpty();
    }

    /** A crash between the server's answer and our own note of it costs a second copy, which readers recognise. */
    @Test
    void the_second_copy_after_a_crash_has_the_id_of_the_first() {
        mailServer.start();
        try (var smtp = server.open()) {
            send(outbox(server, scheduler(smtp)), ExampleMails.invitation(address));
            var crashing = new MailDelivery(mails(), smtp, new LostAtSecond(transaction), time);

            assertThatThrownBy(() -> crashing.deliver(key())).isInstanceOf(TransactionException.class);
            delivery(smtp).deliver(key());
        }

        assertThat(mailServer.getReceivedMessages()).hasSize(2);
        assertThat(ids()).hasSize(1);
    }

    @Test
    void a_mail_that_was_sent_is_not_sent_again() {
        mailServer.start();
        deliver(ExampleMails.invitation(address));

        try (var smtp = server.open()) {
            assertThat(delivery(smtp).deliver(key())).isEmpty();
        }
        assertThat(mailServer.getReceivedMessages()).hasSize(1);
    }

    @Test
    void an_account_that_the_server_does_not_know_delivers_nothing_until_it_is_put_right() {
        mailServer.start();
        mailServer.setUser("masthead@ads.example", "masthead", "right");
        try (var wrong = server.withPassword("wrong").open();
                var right = server.withPassword("right").open()) {
            send(outbox(server, scheduler(wrong)), ExampleMails.invitation(address));

            assertThat(delivery(wrong).deliver(key())).isPresent();
            assertThat(String.valueOf(row().get("last_error")))
                    .startsWith("authentication: ")
                    .doesNotContain("wrong");
            assertThat(delivery(right).deliver(key())).isEmpty();
        }
        assertThat(mailServer.getReceivedMessages()).hasSize(1);
    }

    private int tasks() {
        return cast.inInstallation(
                it -> it.sql("select count(*) from scheduled_tasks where task_name = 'mail.delivery'")
                        .query(Integer.class)
                        .single());
    }

    private Set<String> ids() {
        return Stream.of(mailServer.getReceivedMessages()).map(OnceTests::id).collect(Collectors.toSet());
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException failure) {
            throw new AssertionError(failure);
        }
    }

    /** Loses the database after the first transaction. */
    private record LostAtSecond(TransactionOperations transaction, AtomicInteger count)
            implements TransactionOperations {

        LostAtSecond(TransactionOperations transaction) {
            this(transaction, new AtomicInteger());
        }

        @Override
        public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
            if (count.incrementAndGet() > 1) {
                throw new TransactionSystemException("The database is gone");
            }
            return transaction.execute(action);
        }
    }
}
