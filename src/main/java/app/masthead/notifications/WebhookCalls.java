package app.masthead.notifications;

import app.masthead.platform.http.GuardedHttp;
import app.masthead.platform.http.OutboundProblem;
import app.masthead.platform.http.TypedAddresses;
import app.masthead.platform.http.UnusableAddress;
import app.masthead.platform.secrets.Secret;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.http.client.FilteredHostException;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** Calls the receivers of buyers, signed, within ten seconds. What they answer beside the status is never kept. */
@Component
public class WebhookCalls {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookCalls.class);

    private final GuardedHttp http;
    private final TypedAddresses addresses;
    private final WebhookSecrets secrets;
    private final Clock clock;

    WebhookCalls(GuardedHttp http, TypedAddresses addresses, WebhookSecrets secrets, Clock clock) {
        this.http = http;
        this.addresses = addresses;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * Sends a message to a buyer of the bound tenant, outside of any transaction.
     *
     * @param sealed the secret as it is stored
     * @param payload what to send, to the letter
     */
    public Receipt send(String buyer, URI url, String sealed, String payload) {
        var begun = clock.instant();
        try {
            addresses.check(url.toString());
            return secret(buyer, sealed)
                    .map(secret -> answered(begun, url, call(url, secret, payload)))
                    .orElseGet(() -> failed(begun, url, "secret"));
        } catch (UnusableAddress unusable) {
            return failed(begun, url, unusable.code());
        } catch (RestClientException | FilteredHostException failure) {
            var problem = OutboundProblem.of(failure).orElse(OutboundProblem.UNREACHABLE);
            return failed(begun, url, problem.code());
        }
    }

    private Optional<Secret> secret(String buyer, String sealed) {
        try {
            return Optional.of(secrets.open(buyer, sealed));
        } catch (IllegalStateException unreadable) {
            LOG.error("The secret of a webhook cannot be opened", unreadable);
            return Optional.empty();
        }
    }

    private int call(URI url, Secret secret, String payload) {
        var body = payload.getBytes(StandardCharsets.UTF_8);
        var signature = WebhookSignature.of(secret, clock.instant(), body);
        return http.client()
                .build()
                .post()
                .uri(url)
                .contentType(MediaType.APPLICATION_JSON)
                .header(WebhookSignature.TIMESTAMP, signature.timestamp())
                .header(WebhookSignature.SIGNATURE, signature.value())
                .body(body)
                .exchangeForRequiredValue((request, response) -> status(response));
    }

    private static int status(ClientHttpResponse response) throws IOException {
        return response.getStatusCode().value();
    }

    private Receipt answered(Instant begun, URI url, int status) {
        var redirect = status >= 300 && status < 400 ? OutboundProblem.REDIRECT.code() : null;
        return receipt(begun, url, status, redirect);
    }

    private Receipt failed(Instant begun, URI url, String problem) {
        return receipt(begun, url, null, problem);
    }

    private Receipt receipt(Instant begun, URI url, @Nullable Integer status, @Nullable String problem) {
        var millis = (int) Math.max(0, Duration.between(begun, clock.instant()).toMillis());
        return new Receipt(begun, millis, url.getHost(), status, problem, null);
    }
}
