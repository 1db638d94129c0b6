package app.masthead.access.superadmins;

import app.masthead.platform.web.Conflict;

/** What was asked for does not fit how the person stands: meanwhile somebody else changed that, most likely. */
public final class NotForThisPerson extends Conflict {

    private static final long serialVersionUID = 1L;

    NotForThisPerson(String name) {
        super("access.super-admin.not-for-this-person", name);
    }
}
