package app.masthead.creatives;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why a creative is decided the way it is.
 *
 * @param toBuyer in words, for the buyer
 * @param internal for colleagues alone
 * @param further what else is wrong
 */
public record Reason(
        @Nullable ReasonCode code,
        @Nullable String toBuyer,
        @Nullable String internal,
        FurtherReasons further) {

    public static final Reason NONE = new Reason(null, null, null, FurtherReasons.NONE);

    public static Reason of(ReasonCode code) {
        return new Reason(code, null, null, FurtherReasons.NONE);
    }

    /** All that the buyer reads: what was typed, and what else is wrong. */
    @Nullable
    String told() {
        var words = Stream.of(toBuyer, further.inWords())
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
        return words.isEmpty() ? null : words;
    }
}
