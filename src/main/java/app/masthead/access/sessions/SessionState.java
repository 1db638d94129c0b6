package app.masthead.access.sessions;

import java.util.Locale;

/** Which sessions a list shows. */
enum SessionState {
    LIVE("s.ended_at is null and p.expiry_time > :now"),
    ENDED("not (s.ended_at is null and coalesce(p.expiry_time > :now, false))"),
    ALL("true");

    private final String condition;

    SessionState(String condition) {
        this.condition = condition;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Over a row {@code s} and what is stored of it, {@code p}. */
    String condition() {
        return condition;
    }
}
