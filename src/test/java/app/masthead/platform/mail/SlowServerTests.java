package app.masthead.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However slow a server is, it takes no more of our time than we give it, and the mail waits. */
class SlowServerTests extends DeliveryTest {

    private static final Duration WHOLE = Duration.ofMillis(1500);
    private static final SmtpServer.Timeouts PATIENT_IN_SMALL_THINGS =
            new SmtpServer.Timeouts(Duration.ofMinutes(1), Duration.ofMinutes(1), WHOLE);
    private static final SmtpServer.Timeouts PATIENT_ON_THE_WHOLE =
            new SmtpServer.Timeouts(Duration.ofMillis(500), Duration.ofMillis(500), Duration.ofMinutes(1));

    @ParameterizedTest
    @ValueSource(strings = {"CONNECT", "EHLO", "RCPT", "END"})
    void a_server_that_says_nothing_is_left(String step) throws IOException {
        assertThat(deliver(script -> script.hangs(step), PATIENT_ON_THE_WHOLE)).isLessThan(Duration.ofSeconds(20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EHLO", "RCPT", "END"})
    void a_server_that_never_comes_to_an_end_is_left(String step) throws IOException {
        assertThat(deliver(script -> script.drips(step), PATIENT_IN_SMALL_THINGS))
                .isBetween(WHOLE, Duration.ofSeconds(20));
    }

    @Test
    void a_server_that_was_left_is_left_indeed() throws IOException {
        try (var server = ScriptedServer.that(script -> script.hangs("RCPT"));
                var smtp = Server.at(server.port()).open(PATIENT_IN_SMALL_THINGS)) {
            send(outbox(Server.at(server.port()), scheduler(smtp)), ExampleMails.invitation(address));
            delivery(smtp).deliver(key());

            await().atMost(Duration.ofSeconds(20)).until(server::isLeft);
        }
    }

    private Duration deliver(Consumer<Script> does, SmtpServer.Timeouts timeouts) throws IOException {
        try (var server = ScriptedServer.that(does);
                var smtp = Server.at(server.port()).open(timeouts)) {
            send(outbox(Server.at(server.port()), scheduler(smtp)), ExampleMails.invitation(address));
            var begun = Instant.now();

            assertThat(delivery(smtp).deliver(key())).isPresent();
            assertThat(row())
                    .containsEntry("state", "waiting")
                    .extractingByKey("last_error")
                    .asString()
                    .startsWith("timeout: ");
            return Duration.between(begun, Instant.now());
        }
    }
}
