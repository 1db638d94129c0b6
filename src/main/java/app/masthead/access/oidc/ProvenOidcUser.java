package app.masthead.access.oidc;

import app.masthead.access.people.VerifiedIdentity;
import app.masthead.access.signin.ProvenPrincipal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Whoever an ID token was verified for: lives from there to the success handler, never in a session.
 *
 * @param session the provider's; null where the provider offers no sign-out
 */
record ProvenOidcUser(
        VerifiedIdentity identity,
        OidcIdToken token,
        @Nullable OidcSession session) implements OidcUser, ProvenPrincipal {

    /** OpenID Connect Core 1.0, section 2. */
    @Override
    public Optional<Instant> provedAt() {
        return Optional.ofNullable(token.getAuthenticatedAt());
    }

    @Override
    public Optional<OidcSession> providerSession() {
        return Optional.ofNullable(session);
    }

    @Override
    public Map<String, Object> getClaims() {
        return token.getClaims();
    }

    @Override
    public OidcUserInfo getUserInfo() {
        return new OidcUserInfo(token.getClaims());
    }

    @Override
    public OidcIdToken getIdToken() {
        return token;
    }

    @Override
    public Map<String, Object> getAttributes() {
        return token.getClaims();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public String getName() {
        return identity.subject();
    }
}
