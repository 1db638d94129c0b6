package app.masthead.notifications;

import app.masthead.platform.http.GuardedHttp;
import app.masthead.platform.http.OutboundProblem;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.http.client.FilteredHostException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/**
 * Posts to Slack's incoming webhooks, within ten seconds. The host is a setting and never part of what somebody has typed.
 * Of what Slack answers, the status is kept, and how long it wants to be left alone.
 */
@Component
public class SlackCalls {

    private static final Logger LOG = LoggerFactory.getLogger(SlackCalls.class);
    private static final Pattern SECONDS = Pattern.compile("\\d{1,6}");

    private final GuardedHttp http;
    private final SlackSecrets secrets;
    private final Clock clock;
    private final String slack;

    SlackCalls(
            GuardedHttp http,
            SlackSecrets secrets,
            Clock clock,
            @Value("${masthead.slack.address:https://hooks.slack.com}") String slack) {
        this.http = http;
        this.secrets = secrets;
        this.clock = clock;
        this.slack = slack;
    }

    /**
     * Posts a message where the bound tenant wants it, outside of any transaction.
     *
     * @param sealed the address as it is stored
     * @param payload what to post, to the letter
     */
    public Receipt send(String sealed, String payload) {
        var begun = clock.instant();
        try {
            return address(sealed)
                    .map(address -> receipt(begun, call(address, payload)))
                    .orElseGet(() -> receipt(begun, Answer.none("unreadable")));
        } catch (RestClientException | FilteredHostException failure) {
            var problem = OutboundProblem.of(failure).orElse(OutboundProblem.UNREACHABLE);
            return receipt(begun, Answer.none(problem.code()));
        }
    }

    private Optional<SlackAddress> address(String sealed) {
        try {
            return Optional.of(secrets.open(sealed));
        } catch (IllegalStateException unreadable) {
            LOG.error("The address in Slack cannot be opened", unreadable);
            return Optional.empty();
        }
    }

    private Answer call(SlackAddress address, String payload) {
        return http.client()
                .build()
                .post()
                .uri(URI.create(slack + address.path()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(payload.getBytes(StandardCharsets.UTF_8))
                .exchangeForRequiredValue((request, response) -> Answer.of(response));
    }

    private Receipt receipt(Instant begun, Answer answer) {
        var millis = (int) Math.max(0, Duration.between(begun, clock.instant()).toMillis());
        var host = URI.create(slack).getHost();
        return new Receipt(begun, millis, host, answer.status(), answer.problem(), answer.pause());
    }

    private record Answer(
            @Nullable Integer status,
            @Nullable String problem,
            @Nullable Duration pause) {

        static Answer none(String problem) {
            return new Answer(null, problem, null);
        }

        static Answer of(ClientHttpResponse response) throws IOException {
            var status = response.getStatusCode().value();
            return new Answer(status, problem(status), pause(response.getHeaders()));
        }

        private static @Nullable Duration pause(HttpHeaders headers) {
            var asked = headers.getFirst(HttpHeaders.RETRY_AFTER);
            return asked != null && SECONDS.matcher(asked).matches() ? Duration.ofSeconds(Long.parseLong(asked)) : null;
        }

        /** Slack says so of an app that was removed, a channel that is gone, and a message that it will never take. */
        private static @Nullable String problem(int status) {
            return switch (status) {
                case 403, 404, 410 -> Receipt.REVOKED;
                case 400 -> Receipt.REFUSED;
                default -> status >= 300 && status < 400 ? OutboundProblem.REDIRECT.code() : null;
            };
        }
    }
}
