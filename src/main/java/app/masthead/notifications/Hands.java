package app.masthead.notifications;

import app.masthead.platform.tenancy.TenantId;
import java.util.HashMap;
import java.util.Map;

/**
 * How many receivers a node calls at a time: a few, so that other work in the background goes on however slow they are,
 * and fewer of one tenant, so that its receivers do not keep those of others waiting.
 */
class Hands {

    static final int AT_ONCE = 4;
    static final int OF_ONE_TENANT = 2;

    private final Map<TenantId, Integer> busy = new HashMap<>();

    /** Whether one was free; it has to be given back. */
    synchronized boolean take(TenantId tenant) {
        var all = busy.values().stream().mapToInt(Integer::intValue).sum();
        var own = busy.getOrDefault(tenant, 0);
        if (all >= AT_ONCE || own >= OF_ONE_TENANT) {
            return false;
        }
        busy.put(tenant, own + 1);
        return true;
    }

    synchronized void giveBack(TenantId tenant) {
        busy.compute(tenant, (key, own) -> own == null || own <= 1 ? null : own - 1);
    }
}
