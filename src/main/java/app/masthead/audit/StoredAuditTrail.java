package app.masthead.audit;

import app.masthead.platform.tenancy.CurrentTenant;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The trail as the bound tenant's log holds it; the installation's log where none is bound, for whoever runs it. */
@Service
@Transactional(readOnly = true)
class StoredAuditTrail implements AuditTrail {

    private static final int MOST = 200;

    private final JdbcClient database;
    private final AuditRows rows;

    StoredAuditTrail(JdbcClient database, AuditRows rows) {
        this.database = database;
        this.rows = rows;
    }

    @Override
    public List<AuditEntry> of(String subjectType, String subjectId, int limit) {
        var log = CurrentTenant.find().isPresent()
                ? "audit_log where tenant_id = current_tenant() and"
                : "installation_audit_log where";
        return database.sql("select " + AuditRows.COLUMNS + " from " + log + """
                         subject_type = :type and subject_id = :id
                        order by created_at desc, log_id desc limit :limit""")
                .param("type", subjectType)
                .param("id", subjectId)
                .param("limit", Math.clamp(limit, 1, MOST))
                .query((row, number) -> rows.read(row))
                .list();
    }

    @Override
    public List<AuditEntry> of(String subjectType, String subjectId, String fieldsFrom, int limit) {
        return database.sql("select " + AuditRows.COLUMNS + """
                         from audit_log
                        where tenant_id = current_tenant() and subject_type = :type and subject_id = :id
                          and exists (select from jsonb_array_elements(changes) change
                                      where starts_with(change ->> 'field', :from))
                        order by created_at desc, log_id desc limit :limit""")
                .param("type", subjectType)
                .param("id", subjectId)
                .param("from", fieldsFrom)
                .param("limit", Math.clamp(limit, 1, MOST))
                .query((row, number) -> rows.read(row).about(fieldsFrom))
                .list();
    }

    @Override
    public List<AuditEntry> latest(Set<String> without, int limit) {
        return database.sql("select " + AuditRows.COLUMNS + """
                         from audit_log
                        where tenant_id = current_tenant() and operation not in (:without)
                        order by created_at desc, log_id desc limit :limit""")
                .param("without", without)
                .param("limit", Math.clamp(limit, 1, MOST))
                .query((row, number) -> rows.read(row))
                .list();
    }
}
