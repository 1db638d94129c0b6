package app.masthead.access.signin;

import app.masthead.access.Person;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says who is in by a session, if its person may still be in, it belongs here and has not lasted too long. */
@Component
public class SessionCheck {

    private final SignInRealms realms;
    private final SignInRecord record;
    private final Clock clock;

    SessionCheck(SignInRealms realms, SignInRecord record, Clock clock) {
        this.realms = realms;
        this.record = record;
        this.clock = clock;
    }

    Optional<Present> present(Person person, HttpServletRequest request) {
        var found = realms.current().stillIn(person);
        var lasting = found.filter(it -> it.lasts(person.arrival(), clock.instant()));
        if (lasting.isEmpty()) {
            found.ifPresent(it -> record.tooOld(new Admission(it.user(), person), request));
        }
        return lasting;
    }

    /** Runs what somebody does who is in, seeing what may be seen from here. */
    void inside(Runnable work) {
        realms.current().inside(work);
    }
}
