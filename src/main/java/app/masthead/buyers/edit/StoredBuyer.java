package app.masthead.buyers.edit;

import app.masthead.audit.Subject;
import app.masthead.buyers.BuyerPages;

/** A buyer as it is changed. */
record StoredBuyer(String id, BuyerDetails details, boolean archived, long version) {

    public String name() {
        return details.name();
    }

    public String href() {
        return BuyerPages.of(id);
    }

    Subject subject() {
        return BuyerPages.subject(id, details.name());
    }
}
