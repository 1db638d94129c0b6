package app.masthead.access.superadmins;

import app.masthead.platform.web.NotFound;

/** Nobody with that id runs the installation. */
public final class NoSuchSuperAdmin extends NotFound {

    private static final long serialVersionUID = 1L;

    public NoSuchSuperAdmin() {
        super("access.super-admin.unknown");
    }
}
