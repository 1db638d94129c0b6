package app.masthead.audit;

import java.util.List;

/** What happened to one thing, for the history at the end of its page. */
public interface AuditTrail {

    /**
     * The latest entries of a subject in the current tenant, newest first.
     *
     * @param limit how many at the most, 1 to 200
     */
    List<AuditEntry> of(String subjectType, String subjectId, int limit);
}
