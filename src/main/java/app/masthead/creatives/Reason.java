package app.masthead.creatives;

import org.jspecify.annotations.Nullable;

/**
 * Why a creative is decided the way it is.
 *
 * @param toBuyer in words, for the buyer
 * @param internal for colleagues alone
 */
public record Reason(
        @Nullable ReasonCode code,
        @Nullable String toBuyer,
        @Nullable String internal) {

    public static final Reason NONE = new Reason(null, null, null);

    public static Reason of(ReasonCode code) {
        return new Reason(code, null, null);
    }
}
