package app.masthead.access.people;

import app.masthead.platform.web.Conflict;

/** What was asked for does not fit the person any more: a page that was open for too long. */
public class NotInThatState extends Conflict {

    private static final long serialVersionUID = 1L;

    NotInThatState() {
        super("people.error.state");
    }
}
