package app.masthead.creatives;

import app.masthead.platform.web.Conflict;

/** A decision that cannot be taken back any more: time is up, or something has happened since. */
public class TooLateToUndo extends Conflict {

    private static final long serialVersionUID = 1L;

    public TooLateToUndo() {
        super("creatives.undo.late");
    }
}
