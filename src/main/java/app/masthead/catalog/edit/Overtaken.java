package app.masthead.catalog.edit;

import java.io.Serial;

/** Somebody else has changed the same section since it was opened. */
final class Overtaken extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Record stored;

    Overtaken(Record stored) {
        super(null, null, false, false);
        this.stored = stored;
    }

    /** The form as the product fills it by now. */
    Record stored() {
        return stored;
    }
}
