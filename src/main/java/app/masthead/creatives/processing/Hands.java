package app.masthead.creatives.processing;

import app.masthead.platform.tenancy.TenantId;
import java.util.HashMap;
import java.util.Map;

/**
 * How many creatives a node processes at a time: fewer than it has threads in the background, so that other work goes on
 * however slow hosts and scorers are, and fewer of one tenant, so that its hosts do not keep those of others waiting.
 */
public final class Hands {

    private final int atOnce;
    private final int ofOneTenant;
    private final Map<TenantId, Integer> busy = new HashMap<>();

    private Hands(int atOnce, int ofOneTenant) {
        this.atOnce = atOnce;
        this.ofOneTenant = ofOneTenant;
    }

    /** Those that fetch files. */
    public static Hands forFiles() {
        return new Hands(3, 2);
    }

    /** Those that judge what needs no file, which takes a moment. */
    public static Hands forWords() {
        return new Hands(6, 4);
    }

    /** Whether one is free, or becomes so within a moment; it has to be given back. */
    public synchronized boolean take(TenantId tenant, long patienceMillis) {
        var until = System.nanoTime() + patienceMillis * 1_000_000;
        try {
            while (!isFree(tenant)) {
                var left = (until - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    return false;
                }
                wait(left);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
        busy.merge(tenant, 1, Integer::sum);
        return true;
    }

    public synchronized void giveBack(TenantId tenant) {
        busy.compute(tenant, (key, own) -> own == null || own <= 1 ? null : own - 1);
        notifyAll();
    }

    private boolean isFree(TenantId tenant) {
        var all = busy.values().stream().mapToInt(Integer::intValue).sum();
        return all < atOnce && busy.getOrDefault(tenant, 0) < ofOneTenant;
    }
}
