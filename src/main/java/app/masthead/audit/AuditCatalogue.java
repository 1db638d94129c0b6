package app.masthead.audit;

import java.util.List;

/**
 * What a module can leave in the audit log, so that the log can offer it as a filter without reading itself, and link
 * to the things it names. One bean for each module; a test fails for an action that stands in none.
 */
public interface AuditCatalogue {

    List<? extends AuditAction> actions();

    /** The kinds of things that the actions are about, as far as this module owns them. */
    default List<SubjectType> subjects() {
        return List.of();
    }
}
