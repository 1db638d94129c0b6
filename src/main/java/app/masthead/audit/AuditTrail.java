package app.masthead.audit;

import java.util.List;
import java.util.Set;

/** What happened: to one thing, for the history at the end of its page, or of late. */
public interface AuditTrail {

    /**
     * The latest entries of a subject in the current tenant, newest first.
     *
     * @param limit how many at the most, 1 to 200
     */
    List<AuditEntry> of(String subjectType, String subjectId, int limit);

    /**
     * The latest entries of a subject of the current tenant that changed fields whose names begin like this, newest first,
     * with those changes alone.
     *
     * @param limit how many at the most, 1 to 200
     */
    List<AuditEntry> of(String subjectType, String subjectId, String fieldsFrom, int limit);

    /**
     * The latest entries of the current tenant, newest first.
     *
     * @param without operations to leave out, at least one
     * @param limit how many at the most, 1 to 200
     */
    List<AuditEntry> latest(Set<String> without, int limit);
}
