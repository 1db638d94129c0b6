package e2e.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A real identity provider, as tenants have them: Keycloak, with one realm for each demo tenant. It listens on a free
 * port of the loopback address and forgets everything when it stops. Journeys ask for it by parameter, see {@link
 * KeycloakJourney}.
 */
public final class Keycloak implements AutoCloseable {

    /** Where the build has put Keycloak's distribution. */
    private static final String ARCHIVE = "keycloak.archive";

    private static final Path HOME = Path.of("target", "keycloak").toAbsolutePath();

    private final KeycloakProcess process;
    private final KeycloakAdmin admin;

    private Keycloak(KeycloakProcess process) {
        this.process = process;
        this.admin = new KeycloakAdmin(process.address());
    }

    static Keycloak start() {
        try {
            var archive = Path.of(System.getProperty(ARCHIVE, ARCHIVE));
            return new Keycloak(KeycloakInstallation.of(archive).start(HOME));
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public URI address() {
        return admin.keycloak();
    }

    /** The realm of that tenant, as earlier journeys have left it. */
    public Realm realm(String tenant) {
        return isThere(tenant) ? new Realm(admin, tenant) : importRealm(tenant);
    }

    /** The realm of that tenant as its file describes it, with new keys, whatever earlier journeys have made of it. */
    public Realm importRealm(String tenant) {
        if (isThere(tenant)) {
            admin.remove("/" + tenant);
        }
        admin.add("", file(tenant));
        return new Realm(admin, tenant);
    }

    private boolean isThere(String tenant) {
        return admin.get("").values().stream()
                .anyMatch(realm -> realm.path("realm").asString().equals(tenant));
    }

    private static JsonNode file(String tenant) {
        try (var stream = Keycloak.class.getResourceAsStream("/keycloak/" + tenant + ".json")) {
            return new JsonMapper().readTree(Objects.requireNonNull(stream, tenant));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        admin.close();
        process.close();
    }
}
