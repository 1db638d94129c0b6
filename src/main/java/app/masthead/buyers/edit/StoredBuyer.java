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

    /** Whether it is as it was when it was added with these details. */
    boolean isUntouched(BuyerDetails added) {
        return version == 0 && details.equals(added);
    }

    Subject subject() {
        return BuyerPages.subject(id, details.name());
    }
}
