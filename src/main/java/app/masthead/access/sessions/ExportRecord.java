package app.masthead.access.sessions;

import app.masthead.access.AccessAction;
import app.masthead.audit.AuditedChange;
import app.masthead.audit.Change;
import app.masthead.audit.Subject;
import app.masthead.platform.web.Address;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts on record that a list with personal data was taken away as a file, before its first line leaves. */
@Service
@Transactional
public class ExportRecord {

    private static final Subject SUBJECT = new Subject("sign-in", "sign-in", "Sign-in");

    private final ApplicationEventPublisher events;

    ExportRecord(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** What is taken away is what the list at that address shows. */
    public void note(AccessAction action, Address list) {
        var asked = list.parameters();
        var changes = asked.isEmpty() ? List.<Change>of() : List.of(new Change("filter", null, asked));
        events.publishEvent(new AuditedChange(action, SUBJECT, changes));
    }
}
