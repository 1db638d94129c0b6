package app.masthead.tenants;

import app.masthead.platform.web.Invalid;
import org.jspecify.annotations.Nullable;

/** The version of what a person was looking at, as the form carries it along. */
final class SeenVersion {

    private SeenVersion() {}

    /**
     * The version in a form's hidden field.
     *
     * @throws Invalid when it is not one that we wrote
     */
    static long read(@Nullable String written) {
        if (written == null || !written.matches("\\d{1,18}")) {
            throw new Invalid("tenants.error.version");
        }
        return Long.parseLong(written);
    }
}
