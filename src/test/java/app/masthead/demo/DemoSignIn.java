package app.masthead.demo;

import app.masthead.demo.identity.DemoClient;
import app.masthead.demo.identity.DemoIdentityProvider;
import app.masthead.demo.identity.DemoTenant;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;

/** The demo identity provider, connected to every tenant of the database and to the console. */
public class DemoSignIn implements AutoCloseable {

    private final DemoDirectory directory;
    private final DemoSaml saml;
    private final Path keys;
    private final Clock clock;
    private final int port;

    private @Nullable DemoIdentityProvider provider;
    private List<DemoTenant> tenants = List.of();

    DemoSignIn(DemoDirectory directory, DemoSaml saml, Path keys, Clock clock, int port) {
        this.directory = directory;
        this.saml = saml;
        this.keys = keys;
        this.clock = clock;
        this.port = port;
    }

    void start() throws IOException {
        tenants = directory.tenants();
        var issuers = Stream.concat(tenants.stream(), Stream.of(directory.installation()));
        provider = open(issuers.toList());
        tenants.forEach(this::connect);
        tenants.stream()
                .map(DemoTenant::slug)
                .filter(DemoSaml.TENANT::equals)
                .forEach(tenant -> directory.introduce(
                        tenant, saml.connect(provider()), provider().entityId(tenant)));
        register(
                DemoDirectory.INSTALLATION,
                directory.console("/sign-in/callback/console"),
                directory.console("/sign-in"));
    }

    private DemoIdentityProvider open(List<DemoTenant> issuers) throws IOException {
        try {
            return DemoIdentityProvider.start(port, clock, issuers, keys);
        } catch (BindException taken) {
            throw new PortInUseException(port, taken);
        }
    }

    private void connect(DemoTenant tenant) {
        var callback = directory.address(tenant.slug(), "/sign-in/callback/" + DemoDirectory.connection(tenant.slug()));
        var signedOut = directory.address(tenant.slug(), "/sign-in");
        register(tenant.slug(), callback, signedOut);
        directory.connect(tenant.slug(), provider().issuer(tenant.slug()));
        directory.introduce(
                tenant.slug(),
                DemoDirectory.connection(tenant.slug()),
                provider().issuer(tenant.slug()));
    }

    private void register(String issuer, URI callback, URI signedOut) {
        provider()
                .register(
                        issuer, new DemoClient("masthead", DemoDirectory.SECRET, Set.of(callback), Set.of(signedOut)));
    }

    /** The provider itself, once it runs. */
    public DemoIdentityProvider provider() {
        return Objects.requireNonNull(provider, "The demo identity provider is not running");
    }

    public List<DemoTenant> tenants() {
        return tenants;
    }

    String address(DemoTenant tenant) {
        return directory.address(tenant.slug(), "/").toString();
    }

    /** A command that asks the tenant's interface something in the name of its demo buyer, where it has one. */
    Optional<String> request(DemoTenant tenant) {
        return directory.token(tenant.slug()).map(token -> "curl -H 'Authorization: Bearer %s' %s"
                .formatted(token, directory.address(tenant.slug(), "/api/v1/creatives")));
    }

    @Override
    public void close() {
        if (provider != null) {
            provider.close();
        }
    }
}
