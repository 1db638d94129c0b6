package app.masthead.platform.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/** Checks the address before a call, and bounds size and time of the answer. */
class GuardedExchange implements ClientHttpRequestInterceptor {

    private static final int LARGEST_BODY = 1 << 20;
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Set<Integer> PORTS = Set.of(-1, 443, 8443);

    private final boolean anywhere;

    GuardedExchange(boolean anywhere) {
        this.anywhere = anywhere;
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        check(request.getURI());
        var deadline = System.nanoTime() + LONGEST.toNanos();
        try (var response = execution.execute(request, body)) {
            return new BufferedResponse(
                    response.getStatusCode(),
                    response.getStatusText(),
                    response.getHeaders(),
                    read(response.getBody(), deadline));
        }
    }

    private void check(URI address) throws IOException {
        if (address.getRawUserInfo() != null) {
            throw new RefusedAddress("credentials in the address");
        }
        if (!anywhere && !"https".equals(address.getScheme())) {
            throw new RefusedAddress("not https");
        }
        if (!anywhere && !PORTS.contains(address.getPort())) {
            throw new RefusedAddress("port " + address.getPort());
        }
    }

    private static byte[] read(InputStream body, long deadline) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var chunk = new byte[8192];
        for (int n = body.read(chunk); n >= 0; n = body.read(chunk)) {
            bytes.write(chunk, 0, n);
            if (bytes.size() > LARGEST_BODY) {
                throw new RefusedAnswer("larger than " + LARGEST_BODY + " bytes");
            }
            if (System.nanoTime() > deadline) {
                throw new RefusedAnswer("slower than " + LONGEST.toSeconds() + " seconds");
            }
        }
        return bytes.toByteArray();
    }

    private record BufferedResponse(HttpStatusCode status, String text, HttpHeaders headers, byte[] bytes)
            implements ClientHttpResponse {

        @Override
        public HttpStatusCode getStatusCode() {
            return status;
        }

        @Override
        public String getStatusText() {
            return text;
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public void close() {
            // Read whole before it was handed out: nothing is left to close.
        }
    }
}
