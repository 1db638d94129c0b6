package app.masthead.access.oidc;

import app.masthead.access.SignInPaths;
import app.masthead.access.connections.ConnectionKind;
import app.masthead.access.connections.OidcConnections;
import app.masthead.access.connections.TestFlow;
import app.masthead.access.connections.TestTicket;
import app.masthead.access.connections.UnusableConnection;
import app.masthead.access.connections.providers.UnusableProvider;
import app.masthead.platform.http.OutboundFailure;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/** Begins a sign-in by the draft of an OpenID Connect connection, marked as a test. */
@Component
class OidcTestFlow implements TestFlow {

    /** So long that nobody has to sign in again for it. */
    private static final String A_YEAR_IN_SECONDS = "31536000";

    private final OidcConnections connections;
    private final OidcDiscovery discovery;
    private final PendingSignIns pending;

    OidcTestFlow(OidcConnections connections, OidcDiscovery discovery, PendingSignIns pending) {
        this.connections = connections;
        this.discovery = discovery;
        this.pending = pending;
    }

    @Override
    public boolean speaks(ConnectionKind kind) {
        return kind.speaksOidc();
    }

    @Override
    public URI begin(TestTicket ticket, HttpServletRequest request) {
        var begun = begun(registration(ticket), ticket, request);
        pending.remember(begun, request);
        return URI.create(begun.getAuthorizationRequestUri());
    }

    private ClientRegistration registration(TestTicket ticket) {
        var connection = connections
                .drafted(ticket.connection(), ticket.revision())
                .orElseThrow(() -> new UnusableConnection(ticket.connection(), "its draft has changed"));
        try {
            return discovery.fresh(connection);
        } catch (UnusableProvider | OutboundFailure unusable) {
            throw new UnusableConnection(ticket.connection(), String.valueOf(unusable.getMessage()));
        }
    }

    private static OAuth2AuthorizationRequest begun(
            ClientRegistration registration, TestTicket ticket, HttpServletRequest request) {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(id -> registration, SignInPaths.START);
        var begun = resolver.resolve(request, registration.getRegistrationId());
        if (begun == null) {
            throw new UnusableConnection(ticket.connection(), "no request could be made");
        }
        return OAuth2AuthorizationRequest.from(ConnectionTerms.of(registration).askedIn(begun))
                .additionalParameters(OidcTestFlow::askWhen)
                .attributes(all -> all.put(OidcTestAnswer.TICKET, ticket))
                .build();
    }

    /** Whoever is asked for an age has to say when the person signed in (OpenID Connect Core 1.0, section 3.1.2.1). */
    private static void askWhen(Map<String, Object> parameters) {
        parameters.putIfAbsent("max_age", A_YEAR_IN_SECONDS);
    }
}
