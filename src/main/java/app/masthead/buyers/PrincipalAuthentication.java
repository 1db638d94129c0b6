package app.masthead.buyers;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A buyer's machine, recognised by its token; it may do what buyers may and nothing of what people may. */
class PrincipalAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Principal principal;

    PrincipalAuthentication(Principal principal, String permission) {
        super(List.of(new SimpleGrantedAuthority(permission)));
        this.principal = principal;
        setAuthenticated(true);
    }

    @Override
    public Principal getPrincipal() {
        return principal;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PrincipalAuthentication it && it.principal.equals(principal);
    }

    @Override
    public int hashCode() {
        return Objects.hash(principal);
    }
}
