package app.masthead.catalog.bulk;

import app.masthead.catalog.ProductId;
import app.masthead.catalog.pricing.Fault;
import app.masthead.catalog.products.NotReady;
import app.masthead.catalog.products.ProductAmendments;
import app.masthead.platform.web.Refusal;
import app.masthead.platform.web.Words;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Does to one product what is done to all of them. */
@Component
class BulkWork {

    private final ProductAmendments amendments;
    private final Words words;

    BulkWork(ProductAmendments amendments, Words words) {
        this.amendments = amendments;
        this.words = words;
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

    /** Why it was refused, as a message. */
    Fault reason(Refusal refusal) {
        if (!(refusal instanceof NotReady incomplete)) {
            return Fault.at("", refusal.messageKey(), refusal.arguments());
        }
        var missing = incomplete.blockers().stream()
                .map(it -> words.of(it.messageKey()))
                .collect(Collectors.joining("; "));
        return Fault.at("", "bulk.reason.missing", missing);
    }
}
