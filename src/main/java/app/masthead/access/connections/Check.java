package app.masthead.access.connections;

import org.jspecify.annotations.Nullable;

/**
 * One thing that was examined while somebody tried a connection. Its name in words is the message
 * {@code connections.check.<code>}.
 *
 * @param code names the check; never changes
 * @param reason why it failed or is warned of, as the sign-in attempts call it; null otherwise
 * @param expected what would have been right, where that can be said
 * @param received what came instead, or what came and was right
 */
public record Check(
        String code,
        Standing standing,
        @Nullable String reason,
        @Nullable String expected,
        @Nullable String received) {

    /** How it stands with a check after a test. */
    public enum Standing {
        PASSED,
        /** People come in, but something else will not work. */
        WARNED,
        FAILED,
        /** Something before it failed. */
        NOT_REACHED,
        /** It has no meaning for this connection. */
        NOT_APPLICABLE
    }

    public static Check passed(String code, @Nullable String received) {
        return new Check(code, Standing.PASSED, null, null, received);
    }

    public static Check warned(String code, String reason) {
        return new Check(code, Standing.WARNED, reason, null, null);
    }

    public static Check failed(String code, String reason, @Nullable String expected, @Nullable String received) {
        return new Check(code, Standing.FAILED, reason, expected, received);
    }

    public static Check notReached(String code) {
        return new Check(code, Standing.NOT_REACHED, null, null, null);
    }

    public static Check notApplicable(String code) {
        return new Check(code, Standing.NOT_APPLICABLE, null, null, null);
    }
}
