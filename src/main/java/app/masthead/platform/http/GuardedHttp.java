package app.masthead.platform.http;

import app.masthead.platform.storage.InstallationSettings;
import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.springframework.boot.http.client.FilteredHostException;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

/**
 * The one HTTP client for addresses that a tenant can type.
 *
 * <p>It reaches external addresses alone, checked when the name is resolved for the connection, so that a second
 * answer of the name server cannot slip through. It follows no redirects, keeps no cookies, uses no proxy from the
 * environment, and gives up after ten seconds or one mebibyte.
 */
@Component
public class GuardedHttp implements AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration READ = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int LARGEST = 1 << 20;

    /** So many that providers which keep us waiting leave connections to the others; waiting costs little. */
    private static final int CONNECTIONS = 1_000;

    private static final int CONNECTIONS_TO_ONE = 50;

    private final boolean anywhere;
    private final ClientHttpRequestFactory requests;
    private final GuardedExchange guard;
    private final BoundedExchange bounds = new BoundedExchange(LONGEST, LARGEST);
    private final BoundedResolver names = new BoundedResolver(SystemDefaultDnsResolver.INSTANCE, CONNECT);

    GuardedHttp(InstallationSettings settings) {
        this.anywhere = settings.outbound().internalAddresses();
        this.requests =
                new GuardedRequests(CONNECT, READ, anywhere).over(names, bounds, CONNECTIONS, CONNECTIONS_TO_ONE);
        this.guard = new GuardedExchange(anywhere);
    }

    @Override
    public void close() {
        bounds.close();
        names.close();
    }

    /** A client whose every exchange is guarded. */
    public RestClient.Builder client() {
        return RestClient.builder().requestFactory(requests).requestInterceptor(guard);
    }

    /** The same for libraries that ask for a template. */
    public RestTemplate template() {
        var template = new RestTemplate(requests);
        template.getInterceptors().add(guard);
        return template;
    }

    /**
     * What an address answers with, whole.
     *
     * @throws OutboundFailure when it answers with anything but success, or not at all
     */
    public byte[] read(URI address) {
        try {
            var answer = client().build().get().uri(address).exchange((request, response) -> taken(response));
            return answer == null ? new byte[0] : answer;
        } catch (OutboundFailure known) {
            throw known;
        } catch (RestClientException | FilteredHostException failure) {
            throw new OutboundFailure(OutboundProblem.of(failure).orElse(OutboundProblem.UNREACHABLE), failure);
        }
    }

    /**
     * Refuses an address that leads inside, where not we but a browser is to go. A name that nobody knows leads nowhere.
     *
     * @throws OutboundFailure when it leads there, or the name servers keep silent
     */
    public void requireOutside(URI address) {
        if (anywhere) {
            return;
        }
        try {
            if (Arrays.stream(names.resolve(address.getHost())).anyMatch(InternalAddresses::include)) {
                throw new OutboundFailure(OutboundProblem.INTERNAL);
            }
        } catch (BoundedResolver.SlowName slow) {
            throw new OutboundFailure(OutboundProblem.TOO_SLOW, slow);
        } catch (UnknownHostException nowhere) {
            // There is nothing to reach.
        }
    }

    private static byte[] taken(ClientHttpResponse response) throws IOException {
        var status = response.getStatusCode();
        if (status.is3xxRedirection()) {
            throw new OutboundFailure(OutboundProblem.REDIRECT);
        }
        if (!status.is2xxSuccessful()) {
            throw new OutboundFailure(OutboundProblem.STATUS);
        }
        return response.getBody().readAllBytes();
    }
}
