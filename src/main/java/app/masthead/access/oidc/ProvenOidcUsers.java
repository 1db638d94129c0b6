package app.masthead.access.oidc;

import app.masthead.access.attempts.Evidence;
import java.time.Clock;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/**
 * Reads the identity out of a verified ID token, if the token says what the connection demands. The token alone lets
 * nobody in.
 */
@Component
public class ProvenOidcUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final Clock clock;

    ProvenOidcUsers(Clock clock) {
        this.clock = clock;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var registration = request.getClientRegistration();
        var token = request.getIdToken();
        demand(token, registration);
        var terms = ConnectionTerms.of(registration);
        return new ProvenOidcUser(
                TokenIdentity.of(token, registration.getRegistrationId(), terms),
                token,
                OidcSession.at(registration).orElse(null));
    }

    private void demand(OidcIdToken token, ClientRegistration registration) {
        var terms = ConnectionTerms.of(registration);
        var claims = jwt(token);
        var failed = TermsCheck.failed(claims, terms, clock.instant());
        if (!failed.isEmpty()) {
            var first = failed.getFirst();
            var evidence =
                    Evidence.none().with("expected", first.expected(terms)).with("received", first.received(claims));
            throw refused(new RefusedToken(first.reason(), evidence));
        }
    }

    private static Jwt jwt(OidcIdToken token) {
        return Jwt.withTokenValue("verified")
                .header("alg", "verified")
                .claims(all -> all.putAll(token.getClaims()))
                .build();
    }

    private static OAuth2AuthenticationException refused(RefusedToken reason) {
        return new OAuth2AuthenticationException(new OAuth2Error("access_denied"), reason.getMessage(), reason);
    }
}
