package app.masthead.platform.secrets;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** A value that must not show up in a page, a log or an exception. */
public final class Secret {

    private final String value;

    public Secret(String value) {
        this.value = value;
    }

    /** The value itself; only where it is used. */
    public String reveal() {
        return value;
    }

    /** Whether it is the same value, told in the same time whichever it is. */
    public boolean isSame(@Nullable Secret other) {
        return other != null
                && MessageDigest.isEqual(
                        value.getBytes(StandardCharsets.UTF_8), other.value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "•••";
    }
}
