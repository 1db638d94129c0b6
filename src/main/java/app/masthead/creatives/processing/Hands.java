package app.masthead.creatives.processing;

import app.masthead.platform.tenancy.TenantId;
import java.util.HashMap;
import java.util.Map;

/**
 * How many creatives a node processes at a time: fewer than it has threads in the background, so that other work goes on
 * however slow hosts and scorers are, and fewer of one tenant, so that its hosts do not keep those of others waiting.
 */
public final class Hands {

    static final int FILES = 8;
    static final int WORDS = 8;

    private final int atOnce;
    private final int ofOneTenant;
    private final Map<TenantId, Integer> busy = new HashMap<>();

    private Hands(int atOnce, int ofOneTenant) {
        this.atOnce = atOnce;
        this.ofOneTenant = ofOneTenant;
    }

    /** Those that fetch files. */
    public static Hands forFiles() {
        return new Hands(FILES, 5);
    }

    /** Those that judge what needs no file, which takes a moment. */
    public static Hands forWords() {
        return new Hands(WORDS, 6);
    }

    /** Whether one was free; it has to be given back. Nobody waits for one: there is other work to do meanwhile. */
    public synchronized boolean take(TenantId tenant) {
        if (!isFree(tenant)) {
            return false;
        }
        busy.merge(tenant, 1, Integer::sum);
        return true;
    }

    public synchronized void giveBack(TenantId tenant) {
        busy.compute(tenant, (key, own) -> own == null || own <= 1 ? null : own - 1);
    }

    private boolean isFree(TenantId tenant) {
        var all = busy.values().stream().mapToInt(Integer::intValue).sum();
        return all < atOnce && busy.getOrDefault(tenant, 0) < ofOneTenant;
    }
}
