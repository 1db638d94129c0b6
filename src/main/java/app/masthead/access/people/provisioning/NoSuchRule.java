package app.masthead.access.people.provisioning;

import app.masthead.platform.web.NotFound;

/** The connection has no such rule. */
class NoSuchRule extends NotFound {

    private static final long serialVersionUID = 1L;

    NoSuchRule() {
        super("provisioning.error.no-rule");
    }
}
