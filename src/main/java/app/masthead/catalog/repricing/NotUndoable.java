package app.masthead.catalog.repricing;

import app.masthead.platform.web.Conflict;

/** What was never done, or is undone already, cannot be undone. */
class NotUndoable extends Conflict {

    private static final long serialVersionUID = 1L;

    NotUndoable() {
        super("repricing.not-undoable");
    }
}
