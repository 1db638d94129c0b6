package app.masthead.audit;

import app.masthead.platform.storage.Ids;
import app.masthead.support.Cast;
import app.masthead.support.CastMember;
import java.sql.Timestamp;
import java.time.Instant;

/** Puts entries on record as tests need them. */
record LoggedEntries(Cast cast) {

    void add(CastMember actor, Instant at, String operation, Subject subject, String changes) {
        add(actor, at, operation, subject, changes, null);
    }

    void refused(CastMember actor, Instant at, String operation, Subject subject, String error) {
        add(actor, at, operation, subject, "[]", error);
    }

    private void add(
            CastMember actor,
            Instant at,
            String operation,
            Subject subject,
            String changes,
            @org.jspecify.annotations.Nullable String error) {
        cast.inTenant(actor.tenant(), database -> database.sql("""
                        insert into audit_log (tenant_id, log_id, created_at, operation, actor_kind, principal_id,
                            principal_name, subject_type, subject_id, subject_label, changes, success, error, ip_address,
                            request_id)
                        values (current_tenant(), :id, :at, :operation, 'person', :actor, :name, :type, :subject, :label,
                            :changes::jsonb, :success, :error, '192.0.2.7', 'request-7')""")
                .param("id", Ids.next())
                .param("at", Timestamp.from(at))
                .param("operation", operation)
                .param("actor", actor.id().toString())
                .param("name", actor.name())
                .param("type", subject.type())
                .param("subject", subject.id())
                .param("label", subject.label())
                .param("changes", changes)
                .param("success", error == null)
                .param("error", error)
                .update());
    }
}
