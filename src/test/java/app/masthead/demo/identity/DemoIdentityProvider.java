package app.masthead.demo.identity;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A real OpenID Connect provider on loopback with one issuer per tenant: authorization code flow with PKCE, discovery,
 * rotating keys, single sign-out. Instead of passwords its page offers the tenant's people to choose from. For tests it
 * can be told to lie ({@link TokenFault}) or to break ({@link EndpointFault}).
 */
public final class DemoIdentityProvider implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Behaviour behaviour = new Behaviour();
    private final Router router = new Router(behaviour);

    private DemoIdentityProvider(HttpServer server) {
        this.server = server;
    }

    /** Starts on that port of the loopback address, or on a free one for port 0. */
    public static DemoIdentityProvider start(int port, Clock clock, List<DemoTenant> tenants) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        var provider = new DemoIdentityProvider(server);
        for (var tenant : tenants) {
            provider.router.add(new Issuer(tenant, provider.origin(), clock, provider.behaviour));
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

    /** Signs with a new key from now on; the last one stays published. */
    public void rotateKeys(String tenant) {
        router.issuer(tenant).keys().rotate();
    }

    public void misbehave(TokenFault... kinds) {
        List.of(kinds).forEach(behaviour::add);
    }

    public void disturb(Endpoint endpoint, EndpointFault disturbance) {
        behaviour.add(endpoint, disturbance);
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
