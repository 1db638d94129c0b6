package app.masthead.access.oidc;

import app.masthead.access.connections.OidcConnection;
import app.masthead.access.connections.OidcConnections;
import app.masthead.access.connections.TestReport;
import app.masthead.access.connections.UnreadableSecret;
import app.masthead.access.connections.providers.UnusableProvider;
import app.masthead.access.people.VerifiedIdentity;
import app.masthead.platform.http.OutboundFailure;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.stereotype.Component;

/**
 * Examines the answer to a test as a sign-in would, by the same rules and in the same order, and writes down each
 * check. It lets nobody in and changes nothing.
 */
@Component
class OidcTrials {

    private final OidcConnections connections;
    private final OidcDiscovery discovery;
    private final OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens;
    private final IdTokenDecoders decoders;
    private final Clock clock;

    OidcTrials(
            OidcConnections connections,
            OidcDiscovery discovery,
            OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens,
            IdTokenDecoders decoders,
            Clock clock) {
        this.connections = connections;
        this.discovery = discovery;
        this.tokens = tokens;
        this.decoders = decoders;
        this.clock = clock;
    }

    record Result(TestReport report, Optional<VerifiedIdentity> identity) {}

    Result examine(OidcTestAnswer answer) {
        var trial = new OidcTrial();
        try {
            var identity = examine(answer, trial);
            return new Result(trial.report(), trial.clean() ? Optional.of(identity) : Optional.empty());
        } catch (OidcTrial.Stopped stopped) {
            return new Result(trial.report(), Optional.empty());
        }
    }

    private VerifiedIdentity examine(OidcTestAnswer answer, OidcTrial trial) {
        trial.answered(answer);
        var connection = connection(answer, trial);
        var registration = described(connection, trial);
        trial.issuerParameter(answer, registration);
        var text = exchanged(answer, registration, trial);
        return new OidcTokenTrial(trial, registration, clock.instant())
                .examine(text, decoders.decoder(registration), answer.begun());
    }

    private OidcConnection connection(OidcTestAnswer answer, OidcTrial trial) {
        var ticket = answer.ticket();
        try {
            return connections
                    .drafted(ticket.connection(), ticket.revision())
                    .orElseThrow(
                            () -> trial.stop(OidcTrial.DISCOVERY, OidcReason.CONNECTION_CHANGED.code(), null, null));
        } catch (UnreadableSecret unreadable) {
            throw trial.stop(OidcTrial.DISCOVERY, OidcReason.of(unreadable).code(), null, null);
        }
    }

    private ClientRegistration described(OidcConnection connection, OidcTrial trial) {
        try {
            var registration = discovery.fresh(connection);
            trial.pass(OidcTrial.DISCOVERY, connection.issuer());
            return registration;
        } catch (UnusableProvider unusable) {
            throw trial.stop(OidcTrial.DISCOVERY, unusable.code(), connection.issuer(), null);
        } catch (OutboundFailure failure) {
            throw trial.stop(OidcTrial.DISCOVERY, failure.problem().code(), connection.issuer(), null);
        }
    }

    private String exchanged(OidcTestAnswer answer, ClientRegistration registration, OidcTrial trial) {
        var response = OAuth2AuthorizationResponse.success(String.valueOf(answer.code()))
                .redirectUri(Objects.requireNonNull(registration.getRedirectUri()))
                .state(Objects.requireNonNull(answer.begun().getState()))
                .build();
        var exchange = new OAuth2AuthorizationExchange(answer.begun(), response);
        try {
            var answered = tokens.getTokenResponse(new OAuth2AuthorizationCodeGrantRequest(registration, exchange));
            trial.pass(OidcTrial.EXCHANGE, null);
            return String.valueOf(answered.getAdditionalParameters().get("id_token"));
        } catch (OAuth2AuthorizationException refused) {
            var code = refused.getError().getErrorCode();
            throw trial.stop(OidcTrial.EXCHANGE, OidcReason.TOKEN_ENDPOINT.code(), null, code);
        }
    }
}
