package app.masthead.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.platform.mail.MailSettings.Security;
import com.icegreen.greenmail.util.DummySSLServerSocketFactory;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyStoreException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mail goes only to the server whose name stands in its certificate, and never in the clear unless that is wished. */
class TlsTests {

    private static final Attempt MAIL = new Attempt(
            new MailKey(null, UUID.randomUUID()),
            new Recipient("bob@acme.example", "Bob"),
            new Letter("Hello", new Letter.Content("One time", "<p>One time</p>")),
            1,
            new TestTime().instant());

    private final LocalCertificate ours = LocalCertificate.of("localhost");
    private final LocalCertificate others = LocalCertificate.of("mail.example");

    @TempDir
    private Path folder;

    @Test
    void a_server_that_proves_its_name_gets_the_mail() throws IOException {
        try (var server = ScriptedServer.that(script -> script.offersTls(ours.server()))) {
            assertThat(deliver(server, Security.STARTTLS, ours.in(folder))).isEmpty();
            assertThat(server.mails()).hasSize(1);
        }
    }

    @Test
    void a_server_of_another_name_gets_nothing() throws IOException {
        try (var server = ScriptedServer.that(script -> script.offersTls(others.server()))) {
            assertRefused(deliver(server, Security.STARTTLS, others.in(folder)), "localhost");
            assertThat(server.commands()).hasSize(2).last().isEqualTo("STARTTLS");
        }
    }

    @Test
    void a_server_that_no_authority_speaks_for_gets_nothing() throws IOException {
        try (var server = ScriptedServer.that(script -> script.offersTls(ours.server()))) {
            assertRefused(deliver(server, Security.STARTTLS, null), "certification path");
            assertRefused(deliver(server, Security.STARTTLS, others.in(folder)), "certification path");
            assertThat(server.mails()).isEmpty();
        }
    }

    /** Whoever stands between us and the server could take the offer away. */
    @Test
    void a_server_without_tls_gets_nothing() throws IOException {
        try (var server = ScriptedServer.that(script -> {})) {
            assertThat(deliver(server, Security.STARTTLS, null))
                    .hasValueSatisfying(trouble -> assertThat(trouble.detail()).contains("STARTTLS is required"));
            assertThat(server.commands()).noneMatch(command -> command.startsWith("MAIL"));
        }
    }

    @Test
    void with_tls_from_the_first_byte_the_name_counts_as_well() throws KeyStoreException {
        var setup = new ServerSetup(Server.freePort(), "localhost", "smtps");
        var mailServer = new GreenMail(setup);
        mailServer.start();
        try (var smtp = Server.at(setup.getPort())
                .with(Security.TLS, greenMailsCertificate())
                .open()) {
            assertRefused(smtp.deliver(MAIL), "localhost");
            assertThat(mailServer.getReceivedMessages()).isEmpty();
        } finally {
            mailServer.stop();
        }
    }

    private Path greenMailsCertificate() throws KeyStoreException {
        var store = ((DummySSLServerSocketFactory) DummySSLServerSocketFactory.getDefault()).getKeyStore();
        return LocalCertificate.pem(store.getCertificate(store.aliases().nextElement()), folder);
    }

    private static Optional<Trouble> deliver(ScriptedServer server, Security security, @Nullable Path authorities) {
        try (var smtp = new Server(server.port(), security, null, authorities).open()) {
            return smtp.deliver(MAIL);
        }
    }

    private static void assertRefused(Optional<Trouble> trouble, String because) {
        assertThat(trouble).hasValueSatisfying(it -> {
            assertThat(it.what()).isEqualTo("tls");
            assertThat(it.lasting()).isFalse();
            assertThat(it.detail()).contains(because);
        });
    }
}
