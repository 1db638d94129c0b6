package app.masthead.access.links;

import app.masthead.access.Arrival;
import app.masthead.access.Member;
import app.masthead.access.Person;
import app.masthead.access.Way;
import app.masthead.access.signin.Admission;
import app.masthead.access.signin.SessionStart;
import app.masthead.platform.tenancy.CurrentTenant;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Lets somebody in whose link was just used up. */
@Component
class LinkEntrance {

    private static final String CONNECTION = Way.LINK.code();

    private final SessionStart sessions;
    private final Clock clock;

    LinkEntrance(SessionStart sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    void enter(Member member, HttpServletRequest request, HttpServletResponse response) {
        var arrival = Arrival.by(Way.LINK, CONNECTION, clock.instant());
        var person = new Person.OfTenant(CurrentTenant.require().value(), member.id(), arrival);
        sessions.begin(new Admission(member, person), request, response);
    }
}
