package app.masthead.access.oidc;

import app.masthead.access.Person;
import app.masthead.access.SignInPaths;
import app.masthead.access.Way;
import app.masthead.access.signin.ProviderSession;
import app.masthead.access.signin.ProviderSignOut;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes whoever came in by OpenID Connect to the provider's sign-out. */
@Component
class OidcSignOut implements ProviderSignOut {

    @Override
    public Optional<Departure> departure(Person person, HttpServletRequest request) {
        return ProviderSession.of(request.getSession(false))
                .filter(OidcSession.class::isInstance)
                .map(OidcSession.class::cast)
                .filter(session -> person.arrival().way() == Way.OIDC)
                .filter(session -> person.arrival().connection().equals(session.connection()))
                .map(session -> new Departure(SignInPaths.ONWARD, OnwardController.ATTRIBUTE, session.signOut()));
    }
}
