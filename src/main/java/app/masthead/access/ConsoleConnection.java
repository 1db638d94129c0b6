package app.masthead.access;

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
        if (console.issuer() == null || console.clientId() == null || console.clientSecret() == null) {
            return Optional.empty();
        }
        return Optional.of(new OidcConnection(
                ID, 1, ID, console.issuer(), console.clientId(), console.clientSecret(), callback()));
    }

    /** The address to register at the provider. */
    String callback() {
        return installation.address(installation.url().getHost(), SignInPaths.CALLBACK + ID);
    }
}
