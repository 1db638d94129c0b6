package app.masthead.catalog.bulk;

import app.masthead.audit.AuditCatalogue;
import app.masthead.audit.SubjectType;
import java.util.List;
import org.springframework.stereotype.Component;

/** What bulk work leaves in the audit log. */
@Component
class BulkAuditCatalogue implements AuditCatalogue {

    @Override
    public List<BulkAuditAction> actions() {
        return List.of(BulkAuditAction.values());
    }

    @Override
    public List<SubjectType> subjects() {
        return List.of(SubjectType.shownAt(BulkAuditAction.SUBJECT, "catalog.view", BulkJob.PATH + "/{job}"));
    }
}
