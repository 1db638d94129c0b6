package app.masthead.access.saml;

import app.masthead.access.connections.SamlConnection;
import app.masthead.access.connections.SamlConnections;
import app.masthead.access.saml.engine.Dispatch;
import app.masthead.access.saml.engine.Endpoint;
import app.masthead.access.saml.engine.Expectation;
import app.masthead.access.saml.engine.Incoming;
import app.masthead.access.saml.engine.LogoutExpectation;
import app.masthead.access.saml.engine.LogoutRequest;
import app.masthead.access.saml.engine.LogoutRequests;
import app.masthead.access.saml.engine.LogoutResponse;
import app.masthead.access.saml.engine.LogoutResponses;
import app.masthead.access.saml.engine.MessageId;
import app.masthead.access.saml.engine.Receipt;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Signing out at both ends (SAML 2.0 profiles, 4.4): what we send, and what we do with what providers send. */
@Component
class SamlLogout {

    private static final Logger LOG = LoggerFactory.getLogger(SamlLogout.class);
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private final SamlConnections connections;
    private final SamlSessions sessions;
    private final SamlReplays replays;
    private final Clock clock;

    SamlLogout(SamlConnections connections, SamlSessions sessions, SamlReplays replays, Clock clock) {
        this.connections = connections;
        this.sessions = sessions;
        this.replays = replays;
        this.clock = clock;
    }

    /** Our request for a session that ended here; nothing where the provider offers no single logout. */
    Optional<Dispatch> request(SamlSession session) {
        return connections.find(session.connection()).flatMap(connection -> connection
                .theirs()
                .logout()
                .map(endpoint -> LogoutRequests.dispatch(
                        request(session, connection),
                        endpoint,
                        Optional.empty(),
                        connection.ours().signing())));
    }

    private LogoutRequest request(SamlSession session, SamlConnection connection) {
        var indexes = session.index() == null ? List.<String>of() : List.of(session.index());
        return new LogoutRequest(
                MessageId.next(),
                clock.instant(),
                connection.ours().entityId(),
                session.name(),
                indexes,
                Optional.of(clock.instant().plus(SamlSignIns.PATIENCE)));
    }

    /** Ends what the provider asks to end, and answers; nothing for what is not to be believed. */
    Optional<Dispatch> answer(String id, Incoming incoming, Optional<String> relayState) {
        return connections.find(id).flatMap(connection -> connection
                .theirs()
                .logout()
                .flatMap(endpoint -> answer(connection, endpoint, incoming, relayState)));
    }

    private Optional<Dispatch> answer(
            SamlConnection connection, Endpoint endpoint, Incoming incoming, Optional<String> relayState) {
        return switch (LogoutRequests.receive(incoming, expectation(connection))) {
            case Receipt.Accepted<LogoutRequest> accepted ->
                Optional.of(accepted.message())
                        .filter(request -> first(connection, request))
                        .map(request -> LogoutResponses.dispatch(
                                response(connection, request),
                                endpoint.forResponses(),
                                relayState,
                                connection.ours().signing()));
            case Receipt.Refused<LogoutRequest> refused -> {
                LOG.info("Logout request refused: {}, {}", refused.rule().code(), refused.detail());
                yield Optional.empty();
            }
        };
    }

    private boolean first(SamlConnection connection, LogoutRequest request) {
        return replays.first(connection.id(), request.id(), clock.instant().plus(REMEMBERED));
    }

    private LogoutResponse response(SamlConnection connection, LogoutRequest request) {
        var ended = sessions.end(connection.id(), request);
        return new LogoutResponse(
                MessageId.next(),
                clock.instant(),
                connection.ours().entityId(),
                request.id(),
                ended > 0 ? LogoutResponse.SUCCESS : LogoutResponse.REQUESTER);
    }

    private LogoutExpectation expectation(SamlConnection connection) {
        var provider = new Expectation.Provider(
                connection.theirs().entityId(), connection.theirs().certificates());
        return new LogoutExpectation(
                provider,
                connection.ours().logout(),
                Optional.empty(),
                List.of(connection.ours().decryption().privateKey()),
                connection.terms().clockSkew(),
                clock.instant());
    }
}
