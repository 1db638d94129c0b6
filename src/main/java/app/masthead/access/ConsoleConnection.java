package app.masthead.access;

import static java.util.Objects.requireNonNull;

import app.masthead.platform.storage.InstallationSettings;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The connection by which super-admins sign in, as the installation's settings tell it. */
@Component
class ConsoleConnection {

    /** Shorter than any id of a tenant's connection, so that the two cannot be confused. */
    static final String ID = "console";

    private final ConsoleSettings console;
    private final InstallationSettings installation;

    ConsoleConnection(ConsoleSettings console, InstallationSettings installation) {
        this.console = console;
        this.installation = installation;
    }

    Optional<OidcConnection> find() {
        return console.complete() ? Optional.of(connection()) : Optional.empty();
    }

    private OidcConnection connection() {
        return new OidcConnection(
                ID,
                1,
                ID,
                requireNonNull(console.issuer()),
                requireNonNull(console.clientId()),
                requireNonNull(console.clientSecret()),
                callback());
    }

    /** The address to register at the provider. */
    String callback() {
        return installation.address(installation.url().getHost(), SignInPaths.CALLBACK + ID);
    }
}
