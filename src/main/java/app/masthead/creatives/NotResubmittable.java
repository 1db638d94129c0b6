package app.masthead.creatives;

import app.masthead.platform.web.Conflict;

/**
 * A buyer changes a creative that he may not change as it stands: one that is suspended or archived, or one of which a
 * decision is not told yet.
 */
class NotResubmittable extends Conflict {

    /** Says of no decision that it was made, and so nothing of which one it was. */
    static final String JUST_NOW =
            "cannot be changed just now; send it again in a few seconds, with a new idempotency key";

    private static final long serialVersionUID = 1L;

    private final String words;

    private NotResubmittable(CreativeStatus told, String words) {
        super("creatives.refused.resubmission", told.code());
        this.words = words;
    }

    static NotResubmittable in(CreativeStatus status) {
        return new NotResubmittable(status, "is " + status.code() + " and cannot be changed; send it under another id");
    }

    static NotResubmittable justNow(CreativeStatus told) {
        return new NotResubmittable(told, JUST_NOW);
    }

    /** Why, for its buyer. */
    String words() {
        return words;
    }
}
