package app.masthead.access.superadmins;

import app.masthead.platform.web.Conflict;

/** Without this person, nobody who is left could sign in to the console. */
public final class LastSuperAdmin extends Conflict {

    private static final long serialVersionUID = 1L;

    LastSuperAdmin() {
        super("access.super-admin.last");
    }
}
