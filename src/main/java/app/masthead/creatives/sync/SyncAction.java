package app.masthead.creatives.sync;

import java.util.Locale;

/** What a request did to one creative, in AdCP's words. */
public enum SyncAction {
    CREATED,
    UPDATED,
    UNCHANGED,
    FAILED,
    DELETED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
