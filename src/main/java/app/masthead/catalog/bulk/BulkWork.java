package app.masthead.catalog.bulk;

import app.masthead.catalog.ProductId;
import app.masthead.catalog.products.ProductAmendments;
import app.masthead.platform.web.Refusal;
import org.springframework.stereotype.Component;

/** Does to one product what is done to all of them. */
@Component
class BulkWork {

    private final ProductAmendments amendments;

    BulkWork(ProductAmendments amendments) {
        this.amendments = amendments;
    }

    /**
     * Does it; true when that has changed anything.
     *
     * @throws Refusal when it cannot be done to this product as it is now
     */
    boolean on(ProductId product, BulkJob job) {
        var details = job.details();
        return switch (job.action()) {
            case ACTIVATE -> amendments.activate(product);
            case ARCHIVE -> amendments.archive(product);
            case ADD_TAGS -> amendments.addTags(product, details.tags());
            case REMOVE_TAGS -> amendments.removeTags(product, details.tags());
            case ACCESS -> amendments.allow(product, details.buyers());
            case EXPIRY -> amendments.expire(product, details.expiresAt());
            case IMPORT -> throw new IllegalStateException("An import is no work on single products");
        };
    }
}
