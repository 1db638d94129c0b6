package app.masthead.catalog.products;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Where a price's row is. */
@Embeddable
record PricingOptionKey(
        @Column(name = "tenant_id") String tenant,
        @Column(name = "product_id") String product,
        @Column(name = "pricing_option_id") String option)
        implements Serializable {}
