package app.masthead.catalog.products;

import app.masthead.catalog.ProductStatus;

/**
 * Where a product may go from where it stands, each step named by what it makes of the product. What is archived is only
 * brought back, and made-up variants stay as they are.
 */
record Lifecycle(String product, ProductStatus status, boolean variant) {

    ProductStatus activated() {
        requireChangeable();
        return from(ProductStatus.DRAFT, ProductStatus.ACTIVE);
    }

    ProductStatus withdrawn() {
        return from(ProductStatus.ACTIVE, ProductStatus.DRAFT);
    }

    ProductStatus archived() {
        if (status == ProductStatus.ARCHIVED) throw NotAllowedNow.inThisStatus(product, status);
        return ProductStatus.ARCHIVED;
    }

    ProductStatus restored() {
        return from(ProductStatus.ARCHIVED, ProductStatus.DRAFT);
    }

    void requireChangeable() {
        if (status == ProductStatus.ARCHIVED) throw NotAllowedNow.archived(product);
        if (variant) throw NotAllowedNow.variant(product);
    }

    /** What buyers were offered is archived instead. */
    void requireDeletable() {
        if (status != ProductStatus.DRAFT) throw NotAllowedNow.offered(product);
    }

    private ProductStatus from(ProductStatus expected, ProductStatus next) {
        if (status != expected) throw NotAllowedNow.inThisStatus(product, status);
        return next;
    }
}
