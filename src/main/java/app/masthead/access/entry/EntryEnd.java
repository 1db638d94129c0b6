package app.masthead.access.entry;

import java.util.Locale;

/** Why a stay was over. */
enum EntryEnd {
    /** The super-admin left. */
    LEFT,
    /** Its time was over. */
    OVER,
    /** The super-admin entered again, with another reason. */
    REPLACED,
    /** The super-admin was deactivated. */
    DEACTIVATED,
    /** The tenant was suspended. */
    SUSPENDED,
    /** An admin of the tenant ended it. */
    ENDED_BY_TENANT;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
