package app.masthead.access.people.provisioning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

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

    /** @throws NoSuchRule when this connection has none by that id */
    RoleRule rule(UUID id) {
        return rules.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow(NoSuchRule::new);
    }

    /** The rules with one more behind them. */
    List<RoleRule> and(RoleRule rule) {
        return Stream.concat(rules.stream(), Stream.of(rule)).toList();
    }

    /** The rules with another in the place of the one that has its id. */
    List<RoleRule> with(RoleRule rule) {
        return rules.stream().map(it -> it.id().equals(rule.id()) ? rule : it).toList();
    }

    List<RoleRule> without(RoleRule rule) {
        return rules.stream().filter(it -> !it.id().equals(rule.id())).toList();
    }

    /** The rules with one of them before the one that is asked before it now. */
    List<RoleRule> raising(RoleRule rule) {
        var raised = new ArrayList<>(rules);
        var at = raised.indexOf(rule);
        if (at > 0) {
            Collections.swap(raised, at, at - 1);
        }
        return List.copyOf(raised);
    }
}
