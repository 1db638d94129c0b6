package app.masthead.access.oidc;

import app.masthead.access.signin.Admission;
import app.masthead.access.signin.AdmittedPrincipal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody on the way in: lives from the token's verification to the success handler, never in a session. */
public record AdmittedOidcUser(Admission admission, OidcIdToken token) implements OidcUser, AdmittedPrincipal {

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
        return admission.person().principalName();
    }
}
