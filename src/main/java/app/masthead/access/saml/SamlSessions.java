package app.masthead.access.saml;

import app.masthead.access.saml.engine.LogoutRequest;
import app.masthead.access.sessions.SessionEnd;
import app.masthead.access.sessions.Sessions;
import app.masthead.access.signin.ProviderSession;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/** Ends the sessions that a provider wants ended: those it vouched for under that name, and no others. */
@Component
class SamlSessions {

    private final JdbcClient database;
    private final SessionRepository<? extends Session> stored;
    private final Sessions sessions;
    private final SamlNames names;

    SamlSessions(JdbcClient database, SessionRepository<? extends Session> stored, Sessions sessions, SamlNames names) {
        this.database = database;
        this.stored = stored;
        this.sessions = sessions;
        this.names = names;
    }

    /** How many ended. */
    int end(String connection, LogoutRequest request) {
        var user = names.user(connection, request.nameId().value());
        return user.map(it -> end(it, connection, request)).orElse(0);
    }

    private int end(UUID user, String connection, LogoutRequest request) {
        return of(user).stream()
                .filter(it -> isMeant(stored.findById(it.storedAs()), connection, request))
                .mapToInt(it -> sessions.end(it.id(), SessionEnd.SIGNED_OUT))
                .sum();
    }

    /** The person's sessions that are not over. */
    private List<Known> of(UUID user) {
        return database.sql("""
                        select p.session_id, s.id from person_session s
                        join spring_session p on p.principal_name = s.tenant_id || ':' || s.person_id || ':' || s.id
                        where s.tenant_id = current_tenant() and s.person_id = :user and s.ended_at is null""")
                .param("user", user)
                .query((row, number) -> new Known(row.getString("session_id"), row.getObject("id", UUID.class)))
                .list();
    }

    private static boolean isMeant(@Nullable Session session, String connection, LogoutRequest request) {
        return session != null
                && session.getAttribute(ProviderSession.ATTRIBUTE) instanceof SamlSession it
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

    /** A session, as it is stored and as it is on record. */
    private record Known(String storedAs, UUID id) {}
}
