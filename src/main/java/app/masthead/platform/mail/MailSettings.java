package app.masthead.platform.mail;

import app.masthead.platform.secrets.Secret;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server, {@code masthead.mail.*}. Without one, mails are written and kept, and delivered to nobody.
 *
 * @param host the name of the SMTP server, as its certificate says it
 * @param port by default 587 for STARTTLS, 465 for TLS, 25 for neither
 * @param security how the connection is protected
 * @param username of the account to send with, if the server asks for one
 * @param password of that account
 * @param from the address that mails come from
 * @param fromName the name beside it
 * @param trust a file with the certificates of the authorities to believe, in PEM; by default those that Java knows
 * @param keep whether what mails say is kept when there is no server, to be looked at; for development alone
 */
@ConfigurationProperties("masthead.mail")
record MailSettings(
        @Nullable String host,
        @Nullable Integer port,
        @DefaultValue("starttls") Security security,
        @Nullable String username,
        @Nullable Secret password,
        @Nullable String from,
        @DefaultValue("Masthead") String fromName,
        @Nullable Path trust,
        @DefaultValue("false") boolean keep) {

    /** How the connection to the server is protected. */
    enum Security {
        /** TLS from the first command on, or no mail at all. */
        STARTTLS(587),
        /** TLS from the first byte on. */
        TLS(465),
        /** Nothing; for a relay on the same machine. */
        NONE(25);

        private final int usualPort;

        Security(int usualPort) {
            this.usualPort = usualPort;
        }
    }

    MailSettings {
        host = given(host);
        username = given(username);
        from = given(from);
    }

    private static @Nullable String given(@Nullable String setting) {
        return setting == null || setting.isBlank() ? null : setting.strip();
    }

    /** Whether there is a server to deliver to. */
    boolean delivers() {
        return host != null;
    }

    int serverPort() {
        return port == null ? security.usualPort : port;
    }
}
