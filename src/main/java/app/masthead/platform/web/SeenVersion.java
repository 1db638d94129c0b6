package app.masthead.platform.web;

import org.jspecify.annotations.Nullable;

/** The version of what a person was looking at, as the form carries it along. */
public final class SeenVersion {

    private SeenVersion() {}

    /**
     * The version in a form's hidden field.
     *
     * @throws Invalid when it is not one that we wrote
     */
    public static long read(@Nullable String written) {
        if (written == null || !written.matches("\\d{1,18}")) {
            throw new Invalid("platform.error.version");
        }
        return Long.parseLong(written);
    }
}
