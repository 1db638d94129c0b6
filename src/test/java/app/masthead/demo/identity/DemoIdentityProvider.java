package app.masthead.demo.identity;

import app.masthead.demo.identity.saml.KeyFile;
import app.masthead.demo.identity.saml.MetadataFault;
import app.masthead.demo.identity.saml.SamlClient;
import app.masthead.demo.identity.saml.SamlFault;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A real OpenID Connect and SAML 2.0 provider on loopback with one issuer per tenant: authorization code flow with PKCE,
 * discovery, SAML Web SSO and single logout in both bindings, rotating keys. Instead of passwords its page offers the
 * tenant's people to choose from. For tests it can be told to lie ({@link TokenFault}, {@link SamlFault},
 * {@link MetadataFault}) or to break ({@link EndpointFault}); it does so until it is told to behave.
 */
public final class DemoIdentityProvider implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Behaviour behaviour = new Behaviour();
    private final Router router = new Router(behaviour);

    private DemoIdentityProvider(HttpServer server) {
        this.server = server;
    }

    /** Starts on that port of the loopback address, or on a free one for port 0, with keys for this run alone. */
    public static DemoIdentityProvider start(int port, Clock clock, List<DemoTenant> tenants) throws IOException {
        return start(port, clock, tenants, Optional.empty());
    }

    /** As {@link #start(int, Clock, List)}, with SAML keys that are kept in that folder from one run to the next. */
    public static DemoIdentityProvider start(int port, Clock clock, List<DemoTenant> tenants, Path keys)
            throws IOException {
        return start(port, clock, tenants, Optional.of(keys));
    }

    private static DemoIdentityProvider start(int port, Clock clock, List<DemoTenant> tenants, Optional<Path> keys)
            throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        var provider = new DemoIdentityProvider(server);
        for (var tenant : tenants) {
            var file = keys.map(folder -> new KeyFile(folder.resolve("saml-" + tenant.slug() + ".p12")));
            provider.router.add(new Issuer(tenant, provider.origin(), clock, provider.behaviour, file));
        }
        server.createContext("/", provider.router);
        server.setExecutor(provider.threads);
        server.start();
        return provider;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String origin() {
        return "http://localhost:" + port();
    }

    /** The issuer identifier, as a tenant's administrator would type it. */
    public String issuer(String tenant) {
        return router.issuer(tenant).url();
    }

    public String address(String tenant, Endpoint endpoint) {
        return router.issuer(tenant).url(endpoint);
    }

    /** Lets the client in, or changes the one that has its id. */
    public void register(String tenant, DemoClient client) {
        router.issuer(tenant).register(client);
    }

    /** Lets the SAML service provider in, or changes the one that has its entity id. */
    public void register(String tenant, SamlClient client) {
        router.issuer(tenant).saml().register(client);
    }

    /** The SAML entity id, which is the address of the metadata as well. */
    public String entityId(String tenant) {
        return router.issuer(tenant).saml().entityId();
    }

    /** The SAML metadata as it would be served just now. */
    public String samlMetadata(String tenant) {
        return router.issuer(tenant).saml().metadata();
    }

    /** The certificates in the metadata, the one that signs first. */
    public List<X509Certificate> samlCertificates(String tenant) {
        return router.issuer(tenant).saml().keys().published();
    }

    /** Publishes the certificate that will sign after the next rotation. */
    public void announceCertificate(String tenant) {
        router.issuer(tenant).saml().keys().announce();
    }

    /** Signs SAML with the announced key from now on, or with a new one; the last one stays published. */
    public void rotateCertificates(String tenant) {
        router.issuer(tenant).saml().keys().rotate();
    }

    /** Signs tokens with a new key from now on; the last one stays published. */
    public void rotateKeys(String tenant) {
        router.issuer(tenant).keys().rotate();
    }

    public void misbehave(TokenFault... kinds) {
        List.of(kinds).forEach(behaviour::add);
    }

    public void misbehave(SamlFault... kinds) {
        List.of(kinds).forEach(behaviour::add);
    }

    public void misbehave(MetadataFault... kinds) {
        List.of(kinds).forEach(behaviour::add);
    }

    /**
     * Says this of everybody in ID tokens, user info and SAML attributes, in place of the truth or beside it: for
     * imitating providers in the field ({@code tid} and {@code oid} of Entra ID, {@code hd} of Google).
     */
    public void say(String claim, Object value) {
        behaviour.say(claim, Optional.of(value));
    }

    /** Leaves the claim or attribute out. */
    public void conceal(String claim) {
        behaviour.say(claim, Optional.empty());
    }

    public void disturb(Endpoint endpoint, EndpointFault disturbance) {
        behaviour.add(endpoint, disturbance);
    }

    /** Disturbs one tenant alone. */
    public void disturb(String tenant, Endpoint endpoint, EndpointFault disturbance) {
        behaviour.add(tenant, endpoint, disturbance);
    }

    /** Honest and healthy again, and all counts at zero. */
    public void behave() {
        behaviour.reset();
    }

    /** How often the endpoint was asked, by whomever, at all issuers together. */
    public int requests(Endpoint endpoint) {
        return behaviour.requests(endpoint);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
