package app.masthead.catalog.bulk;

import app.masthead.catalog.bulk.BulkProducts.Waiting;
import app.masthead.catalog.pricing.Fault;

/** It could not be done to a product. What was tried is rolled back. */
class NotDone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Waiting product;
    private final transient Fault reason;

    NotDone(Waiting product, Fault reason, Throwable cause) {
        super(cause);
        this.product = product;
        this.reason = reason;
    }

    Waiting product() {
        return product;
    }

    Fault reason() {
        return reason;
    }
}
