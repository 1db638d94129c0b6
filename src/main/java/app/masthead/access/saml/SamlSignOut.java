package app.masthead.access.saml;

import app.masthead.access.Person;
import app.masthead.access.SignInPaths;
import app.masthead.access.Way;
import app.masthead.access.connections.SamlConnections;
import app.masthead.access.signin.ProviderSignOut;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes whoever came in by SAML to the provider's single logout, where there is one. */
@Component
class SamlSignOut implements ProviderSignOut {

    private final SamlConnections connections;

    SamlSignOut(SamlConnections connections) {
        this.connections = connections;
    }

    @Override
    public Optional<Departure> departure(Person person, HttpServletRequest request) {
        return SamlSession.of(request.getSession(false))
                .filter(session -> person.arrival().way() == Way.SAML)
                .filter(session -> person.arrival().connection().equals(session.connection()))
                .filter(session -> connections.offersLogout(session.connection()))
                .map(session -> new Departure(
                        SignInPaths.SAML + session.connection() + SignInPaths.SAML_LEAVE, SamlSession.LEFT, session));
    }
}
