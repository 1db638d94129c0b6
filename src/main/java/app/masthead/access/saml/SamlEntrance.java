package app.masthead.access.saml;

import app.masthead.access.signin.SessionStart;
import app.masthead.access.signin.SignInRealms;
import app.masthead.access.signin.SignInSuccess;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets in whom an assertion proves, and keeps how the provider calls the session, so that both can end together. */
@Component
class SamlEntrance {

    private final SignInSuccess success;
    private final SignInRealms realms;
    private final SessionStart sessions;
    private final SamlNames names;

    SamlEntrance(SignInSuccess success, SignInRealms realms, SessionStart sessions, SamlNames names) {
        this.success = success;
        this.realms = realms;
        this.sessions = sessions;
        this.names = names;
    }

    void letIn(ProvenSamlUser proven, HttpServletRequest request, HttpServletResponse response) {
        success.receive(proven, request, response);
        realms.current()
                .holder(proven.identity())
                .filter(person -> isIn(person, request))
                .ifPresent(person -> remember(proven, person, request));
    }

    private boolean isIn(UUID person, HttpServletRequest request) {
        return sessions.remembered(request).filter(it -> it.id().equals(person)).isPresent();
    }

    private void remember(ProvenSamlUser proven, UUID person, HttpServletRequest request) {
        var session = proven.proven().session();
        request.getSession().setAttribute(SamlSession.ATTRIBUTE, session);
        names.remember(session, person);
    }
}
