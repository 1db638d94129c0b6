package app.masthead.catalog;

import app.masthead.audit.AuditCatalogue;
import app.masthead.audit.SubjectType;
import java.util.List;
import org.springframework.stereotype.Component;

/** What products and prices leave in the audit log. */
@Component
class ProductHistory implements AuditCatalogue {

    @Override
    public List<CatalogAction> actions() {
        return List.of(CatalogAction.values());
    }

    @Override
    public List<SubjectType> subjects() {
        return List.of(SubjectType.shownAt("product", "catalog.view", "/products/{product}"));
    }
}
