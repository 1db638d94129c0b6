package app.masthead.creatives;

import app.masthead.platform.web.Conflict;

/** A buyer changes a creative that he may not change as it stands: one that is suspended or archived. */
class NotResubmittable extends Conflict {

    private static final long serialVersionUID = 1L;

    NotResubmittable(CreativeStatus status) {
        super("creatives.refused.resubmission", status.code());
    }
}
