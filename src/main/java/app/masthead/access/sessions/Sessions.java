package app.masthead.access.sessions;

import app.masthead.access.AccessAction;
import app.masthead.access.sessions.SessionEnding.Which;
import app.masthead.audit.AuditedChange;
import app.masthead.audit.Change;
import app.masthead.audit.Subject;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends sessions of the place that is bound, a tenant's or the installation's own, and puts it on record. Whoever was in
 * is out with the very next request. Each method tells how many sessions ended.
 */
@Service
@Transactional
public class Sessions {

    private static final Subject EVERYBODY = new Subject("sign-in", "sessions", "everybody");

    private final SessionEnding ending;
    private final ApplicationEventPublisher events;

    Sessions(SessionEnding ending, ApplicationEventPublisher events) {
        this.ending = ending;
        this.events = events;
    }

    /** Ends one session. */
    public int end(UUID session, SessionEnd why) {
        return endOfPerson(Which.one(session), why);
    }

    /** Ends one of a person's sessions; nothing if it is somebody else's. */
    public int endOneOf(UUID person, UUID session, SessionEnd why) {
        return endOfPerson(Which.oneOfPerson(person, session), why);
    }

    /** Ends every session of a person. */
    public int endAllOf(UUID person, SessionEnd why) {
        return endOfPerson(Which.ofPerson(person), why);
    }

    /** Ends every session of a person but the one from which it is done. */
    public int endOthersOf(UUID person, UUID kept, SessionEnd why) {
        return endOfPerson(Which.ofPersonBut(person, kept), why);
    }

    /** Ends every session by a connection, for when it is not to be trusted any more. */
    public int endAllOfConnection(String connection, SessionEnd why) {
        return record(EVERYBODY, ending.end(Which.byConnection(connection), why), why);
    }

    /** Ends every session by a connection but the one from which it is done, for when it is switched off. */
    public int endOthersOfConnection(String connection, UUID kept, SessionEnd why) {
        return record(EVERYBODY, ending.end(Which.byConnectionBut(connection, kept), why), why);
    }

    /** Ends everybody's sessions but the one from which it is done. */
    public int endAllBut(UUID kept, SessionEnd why) {
        return record(EVERYBODY, ending.end(Which.allBut(kept), why), why);
    }

    /** Ends everybody's sessions, the one from which it is done as well. */
    public int endAll(SessionEnd why) {
        return record(EVERYBODY, ending.end(Which.all(), why), why);
    }

    private int endOfPerson(Which sessions, SessionEnd why) {
        var ended = ending.end(sessions, why);
        return ended.isEmpty() ? 0 : record(ended.getFirst().person(), ended, why);
    }

    private int record(Subject subject, List<EndedSession> ended, SessionEnd why) {
        if (!ended.isEmpty()) {
            events.publishEvent(new AuditedChange(
                    AccessAction.SESSIONS_ENDED,
                    subject,
                    List.of(new Change("sessions", ended.size(), 0), new Change("reason", null, why.code()))));
        }
        return ended.size();
    }
}
