package app.masthead.access.superadmins;

import static java.util.Objects.requireNonNull;

import app.masthead.access.SignInPaths;
import app.masthead.access.connections.ConnectionConfig;
import app.masthead.access.connections.ConnectionKind;
import app.masthead.access.connections.OidcConnection;
import app.masthead.platform.storage.InstallationSettings;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The connection by which super-admins sign in, as the installation's settings tell it. */
@Component
public class ConsoleConnection {

    /** Shorter than any id of a tenant's connection, so that the two cannot be confused. */
    static final String ID = "console";

    private final ConsoleSettings console;
    private final InstallationSettings installation;

    ConsoleConnection(ConsoleSettings console, InstallationSettings installation) {
        this.console = console;
        this.installation = installation;
    }

    public Optional<OidcConnection> find() {
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
                callback(),
                ConnectionKind.OIDC,
                ConnectionConfig.NONE);
    }

    /** The address to register at the provider. */
    public String callback() {
        return installation.address(installation.url().getHost(), SignInPaths.CALLBACK + ID);
    }
}
