package app.masthead.platform.http;

import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/** Checks what an address says of itself before it is called. */
class GuardedExchange implements ClientHttpRequestInterceptor {

    private static final Set<Integer> PORTS = Set.of(-1, 443, 8443);

    private final boolean anywhere;

    GuardedExchange(boolean anywhere) {
        this.anywhere = anywhere;
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        check(request.getURI());
        return execution.execute(request, body);
    }

    void check(URI address) throws IOException {
        if (address.getRawUserInfo() != null) {
            throw new RefusedAddress(OutboundProblem.CREDENTIALS, "credentials in the address");
        }
        if (!anywhere && !"https".equals(address.getScheme())) {
            throw new RefusedAddress(OutboundProblem.NOT_HTTPS, "not https");
        }
        if (!anywhere && !PORTS.contains(address.getPort())) {
            throw new RefusedAddress(OutboundProblem.PORT, "port " + address.getPort());
        }
    }
}
