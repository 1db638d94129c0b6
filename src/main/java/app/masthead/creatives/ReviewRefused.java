package app.masthead.creatives;

import app.masthead.platform.web.Conflict;

/** A way that a creative cannot go from where it stands. */
class ReviewRefused extends Conflict {

    private static final long serialVersionUID = 1L;

    ReviewRefused(ReviewAction action, CreativeStatus status) {
        super("creatives.refused." + action.code(), status.code());
    }
}
