package app.masthead.access.attempts;

import java.util.Locale;

/** Which sign-ins a list shows. */
enum AttemptOutcome {
    SUCCESS("a.reason is null"),
    REFUSED("a.reason is not null");

    private final String condition;

    AttemptOutcome(String condition) {
        this.condition = condition;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Over a row {@code a}. */
    String condition() {
        return condition;
    }
}
