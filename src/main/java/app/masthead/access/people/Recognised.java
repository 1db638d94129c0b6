package app.masthead.access.people;

import app.masthead.access.PortalUser;
import app.masthead.access.RefusalReason;

/** Whom a realm recognises behind a proven identity. */
public sealed interface Recognised {

    /** Somebody who may come in. */
    record Known(PortalUser user) implements Recognised {}

    /** Nobody who may come in. */
    record Refused(RefusalReason reason) implements Recognised {}
}
