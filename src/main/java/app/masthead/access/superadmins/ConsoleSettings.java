package app.masthead.access.superadmins;

import app.masthead.platform.secrets.Secret;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How super-admins sign in to the console, {@code masthead.console.*}: all of it or nothing. The callback address to
 * register at the provider is {@code <masthead.url>/sign-in/callback/console}.
 *
 * @param issuer the issuer of the installation's own OpenID Connect provider, as its discovery document says it
 * @param clientId the client that is registered there for the console
 * @param clientSecret that client's secret
 * @param administrators the e-mail addresses whose holders become super-admins when they first sign in with the address
 *     verified
 */
@ConfigurationProperties("masthead.console")
record ConsoleSettings(
        @Nullable String issuer,
        @Nullable String clientId,
        @Nullable Secret clientSecret,
        @DefaultValue List<String> administrators) {

    ConsoleSettings {
        administrators = administrators.stream()
                .map(address -> address.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** An empty setting is none at all. */
    boolean complete() {
        return isGiven(issuer) && isGiven(clientId) && clientSecret != null && isGiven(clientSecret.reveal());
    }

    private static boolean isGiven(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    boolean names(String email) {
        return administrators.contains(email.strip().toLowerCase(Locale.ROOT));
    }
}
