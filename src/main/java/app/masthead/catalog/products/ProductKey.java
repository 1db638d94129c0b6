package app.masthead.catalog.products;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Where a product's row is. */
@Embeddable
record ProductKey(
        @Column(name = "tenant_id") String tenant,
        @Column(name = "product_id") String product) implements Serializable {}
