package app.masthead.audit;

import app.masthead.platform.web.Slice;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the installation's own log by pages, newest first. What was done inside a tenant names the tenant. */
@Service
@Transactional(readOnly = true)
class InstallationLog {

    private static final int PAGE = 50;

    private static final String SELECT = "select "
            + AuditRows.COLUMNS.replace(
                    "subject_label,", "subject_label || coalesce(' · ' || tenant, '') as subject_label,")
            + " from installation_audit_log";
    private static final String ORDER = " order by created_at desc, log_id desc limit " + (PAGE + 1);

    private final JdbcClient database;
    private final AuditRows rows;

    InstallationLog(JdbcClient database, AuditRows rows) {
        this.database = database;
        this.rows = rows;
    }

    public Slice<AuditEntry> page(@Nullable AuditPosition after) {
        return Slice.of(after == null ? first() : next(after), PAGE, AuditPosition::of);
    }

    private List<AuditEntry> first() {
        return database.sql(SELECT + ORDER)
                .query((row, number) -> rows.read(row))
                .list();
    }

    private List<AuditEntry> next(AuditPosition after) {
        return database.sql(SELECT + " where (created_at, log_id) < (:at, :id)" + ORDER)
                .param("at", after.timestamp())
                .param("id", after.id())
                .query((row, number) -> rows.read(row))
                .list();
    }
}
