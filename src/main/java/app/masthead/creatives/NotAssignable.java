package app.masthead.creatives;

import app.masthead.platform.web.Conflict;

/** A creative cannot be handed to that person, or not any more. */
public class NotAssignable extends Conflict {

    private static final long serialVersionUID = 1L;

    NotAssignable(String messageKey) {
        super(messageKey);
    }
}
