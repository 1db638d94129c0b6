package app.masthead.access.people.provisioning;

import java.util.List;

/**
 * A connection as far as roles are concerned.
 *
 * @param label what the tenant calls it
 * @param kind what it speaks
 * @param following whether its people get their role anew at every sign-in
 */
record Provider(String id, String label, String kind, boolean following, List<RoleRule> rules) {

    /** Where its rules are changed. */
    public String href() {
        return "/settings/sign-in/provisioning/" + id;
    }
}
