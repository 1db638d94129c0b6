package app.masthead.audit;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The trail as the audit log holds it. */
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
        return database.sql("select " + AuditRows.COLUMNS + """
                         from audit_log
                        where tenant_id = current_tenant() and subject_type = :type and subject_id = :id
                        order by created_at desc, log_id desc limit :limit""")
                .param("type", subjectType)
                .param("id", subjectId)
                .param("limit", Math.clamp(limit, 1, MOST))
                .query((row, number) -> rows.read(row))
                .list();
    }
}
