package app.masthead.agents;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an agent is told who asks. */
public enum AuthKind {
    NONE,
    /** A token in the usual header. */
    BEARER,
    /** Some value in a header of the agent's choice. */
    HEADER;

    /** As it is stored and sent. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<AuthKind> of(@Nullable String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }
}
