package app.masthead.catalog.repricing;

import app.masthead.platform.web.Conflict;

/** A change that was applied stays as it is; another one changes more. */
class AppliedAlready extends Conflict {

    private static final long serialVersionUID = 1L;

    AppliedAlready() {
        super("repricing.applied-already");
    }
}
