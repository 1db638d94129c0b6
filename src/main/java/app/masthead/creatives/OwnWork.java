package app.masthead.creatives;

import app.masthead.platform.web.Conflict;

/** A reviewer decides what an action of the same person submitted, where two people have to see it. */
public class OwnWork extends Conflict {

    private static final long serialVersionUID = 1L;

    public OwnWork() {
        super("creatives.refused.own");
    }
}
