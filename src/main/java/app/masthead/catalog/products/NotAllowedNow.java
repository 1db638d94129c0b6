package app.masthead.catalog.products;

import app.masthead.catalog.ProductStatus;
import app.masthead.platform.web.Conflict;

/** What was asked for does not fit where the product stands. */
class NotAllowedNow extends Conflict {

    private static final long serialVersionUID = 1L;

    private NotAllowedNow(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    static NotAllowedNow archived(String product) {
        return new NotAllowedNow("catalog.product.is-archived", product);
    }

    static NotAllowedNow variant(String product) {
        return new NotAllowedNow("catalog.product.is-variant", product);
    }

    static NotAllowedNow inThisStatus(String product, ProductStatus status) {
        return new NotAllowedNow("catalog.product.is-already-" + status.code(), product);
    }

    static NotAllowedNow referredTo(String product) {
        return new NotAllowedNow("catalog.product.is-referred-to", product);
    }

    static NotAllowedNow offered(String product) {
        return new NotAllowedNow("catalog.product.was-offered", product);
    }

    /** It has too many tags already for those that are to come. */
    static NotAllowedNow tags(String product, int there) {
        return new NotAllowedNow("catalog.product.tags-full", product, there, PublisherTerms.MOST_TAGS);
    }
}
