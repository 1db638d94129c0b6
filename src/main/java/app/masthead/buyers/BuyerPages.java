package app.masthead.buyers;

import app.masthead.audit.Subject;
import app.masthead.platform.web.Segment;

/** Where buyers are shown, and what the audit log calls them. */
public final class BuyerPages {

    /** The list of them. */
    public static final String PATH = "/buyers";

    static final String SUBJECT = "buyer";

    private BuyerPages() {}

    /** The page of one. */
    public static String of(String buyer) {
        return PATH + "/" + Segment.of(buyer);
    }

    public static Subject subject(String buyer, String name) {
        return new Subject(SUBJECT, buyer, name);
    }
}
