package app.masthead.catalog.products;

import app.masthead.audit.AuditAction;

/** Everything that can happen to a product and is kept in the audit log. */
enum CatalogAction implements AuditAction {
    PRODUCT_CREATED("catalog.product.created"),
    PRODUCT_CHANGED("catalog.product.changed"),
    PRODUCT_COPIED("catalog.product.copied"),
    PRODUCT_IMPORTED("catalog.product.imported"),
    PRODUCT_ACTIVATED("catalog.product.activated"),
    PRODUCT_WITHDRAWN("catalog.product.withdrawn"),
    PRODUCT_ARCHIVED("catalog.product.archived"),
    PRODUCT_RESTORED("catalog.product.restored"),
    PRODUCT_DELETED("catalog.product.deleted"),
    PRICE_ADDED("catalog.price.added"),
    PRICE_CHANGED("catalog.price.changed"),
    PRICE_REMOVED("catalog.price.removed"),
    PRICES_REVISED("catalog.prices.revised"),
    PRICES_REVERTED("catalog.prices.reverted");

    private final String code;

    CatalogAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
