package app.masthead.access.saml;

import app.masthead.access.saml.engine.LogoutRequest;
import app.masthead.platform.tenancy.CurrentTenant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Ends the sessions that a provider wants ended: those it vouched for under that name, and no others. */
@Component
class SamlSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final SamlNames names;

    SamlSessions(FindByIndexNameSessionRepository<? extends Session> sessions, SamlNames names) {
        this.sessions = sessions;
        this.names = names;
    }

    /** How many ended. */
    int end(String connection, LogoutRequest request) {
        var user = names.user(connection, request.nameId().value());
        return user.map(it -> end(it, connection, request)).orElse(0);
    }

    private int end(UUID user, String connection, LogoutRequest request) {
        var principal = CurrentTenant.require().value() + ":" + user;
        var ended = sessions.findByPrincipalName(principal).values().stream()
                .filter(session -> isMeant(session, connection, request))
                .map(Session::getId)
                .toList();
        ended.forEach(sessions::deleteById);
        return ended.size();
    }

    private static boolean isMeant(Session session, String connection, LogoutRequest request) {
        return session.getAttribute(SamlSession.ATTRIBUTE) instanceof SamlSession it
                && it.connection().equals(connection)
                && it.nameId().equals(request.nameId().value())
                && isNamed(it, request);
    }

    /** Without any index all of the person's sessions are meant (SAML 2.0 core, 3.7.1). */
    private static boolean isNamed(SamlSession session, LogoutRequest request) {
        return request.sessionIndexes().isEmpty()
                || Optional.ofNullable(session.index())
                        .filter(request.sessionIndexes()::contains)
                        .isPresent();
    }
}
