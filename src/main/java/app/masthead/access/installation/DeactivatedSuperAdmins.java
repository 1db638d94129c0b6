package app.masthead.access.installation;

import app.masthead.access.sessions.SessionEnd;
import app.masthead.access.sessions.Sessions;
import app.masthead.access.superadmins.SuperAdminDeactivated;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends every session of a super-admin who is deactivated, so that none is taken up again when that is undone. */
@Component
class DeactivatedSuperAdmins {

    private final Sessions sessions;

    DeactivatedSuperAdmins(Sessions sessions) {
        this.sessions = sessions;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(SuperAdminDeactivated deactivated) {
        sessions.endAllOf(deactivated.id(), SessionEnd.DEACTIVATED);
    }
}
