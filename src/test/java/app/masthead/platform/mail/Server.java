package app.masthead.platform.mail;

import app.masthead.platform.mail.MailSettings.Security;
import app.masthead.platform.secrets.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Settings for the mail servers of the tests, all of which are this machine. */
record Server(
        int port,
        Security security,
        @Nullable String password,
        @Nullable Path trust) {

    /** Long enough for a server that means well, short enough for tests with one that does not. */
    static final SmtpServer.Timeouts SHORT =
            new SmtpServer.Timeouts(Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofSeconds(4));

    static Server at(int port) {
        return new Server(port, Security.NONE, null, null);
    }

    Server with(Security other, Path authorities) {
        return new Server(port, other, password, authorities);
    }

    Server withPassword(String other) {
        return new Server(port, security, other, trust);
    }

    MailSettings settings() {
        return new MailSettings(
                "localhost",
                port,
                security,
                password == null ? null : "masthead",
                password == null ? null : new Secret(password),
                "no-reply@ads.example",
                "Masthead",
                trust,
                false);
    }

    SmtpServer open() {
        return open(SHORT);
    }

    SmtpServer open(SmtpServer.Timeouts timeouts) {
        return new SmtpServer(settings(), "console.ads.example", timeouts);
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
