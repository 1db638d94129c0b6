package app.masthead.catalog;

import app.masthead.audit.AuditCatalogue;
import app.masthead.audit.SubjectType;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the catalog leaves in the audit log. */
@Component
class CatalogCatalogue implements AuditCatalogue {

    @Override
    public List<CatalogAction> actions() {
        return List.of(CatalogAction.values());
    }

    @Override
    public List<SubjectType> subjects() {
        return List.of(SubjectType.shownAt(Product.SUBJECT, "catalog.view", "/products/{product}"));
    }
}
