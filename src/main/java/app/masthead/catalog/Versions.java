package app.masthead.catalog;

import app.masthead.platform.web.Invalid;
import org.jspecify.annotations.Nullable;

/** The version of what was looked at, as a form carries it along. */
final class Versions {

    private Versions() {}

    /**
     * The version in a form's hidden field.
     *
     * @throws Invalid when it is not one that we wrote
     */
    static long read(@Nullable String written) {
        if (written == null || !written.matches("\\d{1,18}")) throw new Invalid("catalog.form.version");
        return Long.parseLong(written);
    }
}
