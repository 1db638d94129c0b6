package app.masthead.platform.http;

import app.masthead.platform.storage.InstallationSettings;
import java.time.Duration;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/**
 * The guarded client for services that think before they answer. It is as strict as {@link GuardedHttp}, but waits for
 * {@code masthead.outbound.patience}, twenty seconds, and takes a quarter of a mebibyte.
 */
@Component
public class PatientHttp implements AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final int LARGEST = 1 << 18;
    private static final int CONNECTIONS = 100;

    private final ClientHttpRequestFactory requests;
    private final GuardedExchange guard;
    private final BoundedExchange bounds;
    private final BoundedResolver names = new BoundedResolver(SystemDefaultDnsResolver.INSTANCE, CONNECT);

    PatientHttp(InstallationSettings settings, @Value("${masthead.outbound.patience:20s}") Duration patience) {
        var anywhere = settings.outbound().internalAddresses();
        this.bounds = new BoundedExchange(patience, LARGEST);
        this.guard = new GuardedExchange(anywhere);
        this.requests = new GuardedRequests(CONNECT, patience, anywhere).over(names, bounds, CONNECTIONS, CONNECTIONS);
    }

    /** A client whose every exchange is guarded. */
    public RestClient.Builder client() {
        return RestClient.builder().requestFactory(requests).requestInterceptor(guard);
    }

    @Override
    public void close() {
        bounds.close();
        names.close();
    }
}
