package app.masthead.audit;

import java.util.Map;
import java.util.Optional;

/** Knows where things are shown, whichever module owns them. */
public interface SubjectPages {

    /** The address of a thing's page; empty when it has none. */
    Optional<String> of(String type, String id);

    /** The address of an entry's subject, as far as a reader with these permissions may go there. */
    Optional<String> of(AuditEntry entry, Map<String, Boolean> can);
}
