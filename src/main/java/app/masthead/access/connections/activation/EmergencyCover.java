package app.masthead.access.connections.activation;

import app.masthead.access.connections.EmergencyWays.Holder;
import java.util.List;
import java.util.UUID;

/**
 * How well a tenant is prepared for the day on which its identity provider fails.
 *
 * @param holders the active admins with a way in for emergencies
 * @param admins how many active admins there are
 */
public record EmergencyCover(List<Holder> holders, int admins) {

    public EmergencyCover {
        holders = List.copyOf(holders);
    }

    public boolean onlyAdmin() {
        return admins == 1;
    }

    /** What is left of it when one of the admins is none any more. */
    EmergencyCover without(UUID admin) {
        return new EmergencyCover(
                holders.stream().filter(it -> !it.id().equals(admin)).toList(), admins - 1);
    }

    /**
     * Whether two ways were tried, so that no single loss shuts everybody out: those of two admins, or a passkey and a
     * recovery code of the only one.
     */
    public boolean enough() {
        var tried = holders.stream().filter(it -> it.triedKinds() > 0).toList();
        return tried.size() > 1 || onlyAdmin() && tried.stream().anyMatch(it -> it.triedKinds() > 1);
    }
}
