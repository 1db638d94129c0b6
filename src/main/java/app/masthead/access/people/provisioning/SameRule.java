package app.masthead.access.people.provisioning;

import app.masthead.platform.web.Conflict;

/** Another rule of the connection asks the same. */
class SameRule extends Conflict {

    private static final long serialVersionUID = 1L;

    SameRule() {
        super("provisioning.rule.same");
    }
}
