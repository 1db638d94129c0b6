package app.masthead.access.sessions;

import java.util.Locale;

/** Why a session was over. */
public enum SessionEnd {
    /** The person signed out. */
    SIGNED_OUT,
    /** In the same browser somebody signed in again. */
    REPLACED,
    /** It was not used for as long as the limit allows. */
    IDLE,
    /** It had lasted as long as the limit allows. */
    TOO_OLD,
    /** The person signed in more often than one may be signed in at once; this was the oldest. */
    TOO_MANY,
    /** The person ended it from another of their sessions. */
    ENDED_BY_SELF,
    /** Somebody who looks after the people here ended it. */
    ENDED_BY_ADMIN,
    /** The person was deactivated. */
    DEACTIVATED,
    /** The connection by which the person came in is not trusted any more. */
    DISTRUSTED,
    /** The tenant was suspended. */
    SUSPENDED,
    /** It was used where it does not belong, or nobody noted why. */
    WITHDRAWN;

    /** The reason as it is stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
