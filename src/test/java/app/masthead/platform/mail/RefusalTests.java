package app.masthead.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What becomes of a mail that the server does not take (RFC 5321, section 4.2.1). */
@ExtendWith(OutputCaptureExtension.class)
class RefusalTests extends DeliveryTest {

    private final ScriptedServer server = ScriptedServer.that(script -> {});
    private final SmtpServer smtp = Server.at(server.port()).open();

    RefusalTests() throws IOException {}

    @AfterEach
    void stop() throws IOException {
        smtp.close();
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 no such person",
        "RCPT, 553 5.1.3 no such address",
        "RCPT, 521 5.3.2 no mail here",
        "END, 554 5.7.1 looks like spam",
        "DATA, 554 5.5.1 nobody to send it to"
    })
    void what_is_refused_for_good_fails_at_once(String step, String reply) {
        assertThat(deliver(script -> script.answers(step, reply))).isFalse();

        assertThat(row())
                .containsEntry("state", "failed")
                .containsEntry("attempts", 1)
                .containsEntry("content_enc", null)
                .extractingByKey("last_error")
                .asString()
                .startsWith(reply.substring(0, 3) + ": ")
                .contains(reply.substring(10));
    }

    @ParameterizedTest
    @CsvSource({
        "CONNECT, 421 too busy",
        "CONNECT, 554 go away",
        "MAIL, 550 5.7.1 you may not send",
        "MAIL, 451 4.3.0 later",
        "RCPT, 450 4.2.1 greylisted",
        "RCPT, 452 4.2.2 mailbox full",
        "DATA, 451 4.3.0 later",
        "END, 451 4.3.0 later"
    })
    void what_is_refused_for_now_is_tried_again(String step, String reply) {
        assertThat(deliver(script -> script.answers(step, reply))).isTrue();
        assertThat(row()).containsEntry("state", "waiting");
        server.script().answers(step, friendly(step));
        time.pass(Duration.ofMinutes(1));

        assertThat(delivery(smtp).deliver(key())).isEmpty();
        assertThat(row()).containsEntry("state", "sent").containsEntry("attempts", 2);
    }

    @Test
    void a_mail_that_was_taken_is_sent_even_if_the_server_breaks_off() {
        assertThat(deliver(script -> script.drops("QUIT"))).isFalse();

        assertThat(row()).containsEntry("state", "sent");
        assertThat(server.mails()).hasSize(1);
    }

    @Test
    void a_mail_that_was_taken_is_sent_even_if_the_server_never_says_goodbye() {
        assertThat(deliver(script -> script.hangs("QUIT"))).isFalse();

        assertThat(row()).containsEntry("state", "sent");
    }

    @Test
    void a_connection_that_breaks_before_the_mail_is_taken_is_tried_again() {
        assertThat(deliver(script -> script.drops("END"))).isTrue();

        assertThat(row()).containsEntry("state", "waiting");
    }

    @Test
    @Defends(Attack.SECRETS_TOLD)
    void a_link_that_the_server_repeats_is_kept_nowhere(CapturedOutput log) {
        deliver(script -> script.answers("END", "554 unwanted link " + ExampleMails.LINK + " in mail"));

        assertThat(String.valueOf(row().get("last_error")))
                .contains("unwanted link … in mail")
                .doesNotContain("one-time-secret");
        assertThat(log).contains("(554)").doesNotContain("one-time-secret");
    }

    @Test
    void neither_the_address_nor_what_is_said_stands_in_the_log(CapturedOutput log) {
        deliver(script -> script.answers("RCPT", "450 not now, " + address));

        assertThat(log)
                .contains(String.valueOf(row().get("id")))
                .doesNotContain(address)
                .doesNotContain("one-time-secret")
                .doesNotContain("invited you");
    }

    /** Whether it will be tried again. */
    private boolean deliver(Consumer<Script> does) {
        does.accept(server.script());
        send(outbox(Server.at(server.port()), scheduler(smtp)), ExampleMails.invitation(address));
        return delivery(smtp).deliver(key()).isPresent();
    }

    private static String friendly(String step) {
        return ((Script.Step.Answer) new Script().at(step)).line();
    }
}
