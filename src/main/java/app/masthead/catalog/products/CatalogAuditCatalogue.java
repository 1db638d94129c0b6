package app.masthead.catalog.products;

import app.masthead.audit.AuditCatalogue;
import app.masthead.audit.SubjectType;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the catalog leaves in the audit log. */
@Component
class CatalogAuditCatalogue implements AuditCatalogue {

    @Override
    public List<CatalogAction> actions() {
        return List.of(CatalogAction.values());
    }

    @Override
    public List<SubjectType> subjects() {
        return List.of(SubjectType.shownAt(Catalog.SUBJECT, "catalog.view", "/products/{product}"));
    }
}
