package app.masthead.access.connections.certificates;

import app.masthead.access.PersonAuthentication;
import app.masthead.access.sessions.SessionEnd;
import app.masthead.access.sessions.Sessions;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The sessions of people who came in by a connection. */
@Component
public class ConnectionSessions {

    private final Sessions sessions;

    ConnectionSessions(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Ends every one of them and tells how many there were. */
    public int end(String connection) {
        return sessions.endAllOfConnection(connection, SessionEnd.DISTRUSTED);
    }

    /** The same but for the one from which it is done, whoever's it is. */
    public int endOthers(String connection) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof PersonAuthentication signedIn) {
            var kept = signedIn.getPrincipal().arrival().id();
            return sessions.endOthersOfConnection(connection, kept, SessionEnd.WITHDRAWN);
        }
        return sessions.endAllOfConnection(connection, SessionEnd.WITHDRAWN);
    }
}
