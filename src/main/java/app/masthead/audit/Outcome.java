package app.masthead.audit;

import java.util.Locale;

/** Whether an operation was carried out. */
enum Outcome {
    SUCCESS,
    FAILURE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean success() {
        return this == SUCCESS;
    }
}
