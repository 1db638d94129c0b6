package app.masthead.audit;

import app.masthead.platform.tenancy.CurrentTenant;
import java.util.List;

/**
 * Where the log of the place is that is bound: a tenant's, or the installation's own.
 *
 * @param name where its rows are
 * @param searched where they are for a search by words
 * @param belongs the condition under which a row is of the place
 * @param label what its rows call the thing that they are about
 * @param further columns that only its files have
 */
record AuditTable(String name, String searched, String belongs, String label, List<String> further) {

    private static final AuditTable OF_TENANT =
            new AuditTable("audit_log", "audit_log_search", "tenant_id = current_tenant()", "subject_label", List.of());

    /** What was done inside a tenant names the tenant. */
    private static final AuditTable OF_INSTALLATION = new AuditTable(
            "installation_audit_log",
            "installation_audit_log",
            "true",
            "subject_label || coalesce(' · ' || tenant, '') as subject_label",
            List.of("tenant"));

    static AuditTable current() {
        return CurrentTenant.find().isPresent() ? OF_TENANT : OF_INSTALLATION;
    }

    /** What a page reads of each row. */
    String columns() {
        return AuditRows.COLUMNS.replace("subject_label", label);
    }
}
