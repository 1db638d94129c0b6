package app.masthead.creatives;

import app.masthead.platform.web.Conflict;

/** A decision that only the colleague who made it can take back. */
public class ColleaguesDecision extends Conflict {

    private static final long serialVersionUID = 1L;

    public ColleaguesDecision() {
        super("creatives.undo.other");
    }
}
