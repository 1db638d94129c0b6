package app.masthead.platform.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves names within a time, on threads of its own.
 *
 * <p>The system's lookup cannot be interrupted and holds on to the thread of the processor that it runs on, so that a
 * few names whose name servers keep silent would stop every request there is. However many wait for one name, it is
 * looked up once at a time.
 */
class BoundedResolver implements DnsResolver, AutoCloseable {

    private final DnsResolver system;
    private final Duration longest;
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("lookup-", 0).factory());
    private final Map<String, CompletableFuture<InetAddress[]>> lookups = new ConcurrentHashMap<>();

    BoundedResolver(DnsResolver system, Duration longest) {
        this.system = system;
        this.longest = longest;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        try {
            return lookup(host).get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException silent) {
            throw new SlowName(host, silent);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UnknownHostException(host);
        } catch (ExecutionException failure) {
            throw unknown(host, failure);
        }
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    private CompletableFuture<InetAddress[]> lookup(String host) {
        return lookups.computeIfAbsent(host, name -> CompletableFuture.supplyAsync(() -> asked(name), threads)
                .whenCompleteAsync((addresses, failure) -> lookups.remove(name), threads));
    }

    private InetAddress[] asked(String host) {
        try {
            return system.resolve(host);
        } catch (UnknownHostException unknown) {
            throw new CompletionException(unknown);
        }
    }

    private static UnknownHostException unknown(String host, Exception failure) {
        var unknown = new UnknownHostException(host);
        unknown.initCause(failure);
        return unknown;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** A name of which the name servers said nothing in time. */
    static final class SlowName extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        SlowName(String host, Throwable cause) {
            super(host);
            initCause(cause);
        }
    }
}
