package app.masthead.creatives;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reasons beside the one for which AdCP has room.
 *
 * @param codes without the first reason; empty when there is no other
 * @param inWords the sentence by which the buyer learns of them; null when there is none
 */
public record FurtherReasons(
        List<ReasonCode> codes, @Nullable String inWords) {

    public static final FurtherReasons NONE = new FurtherReasons(List.of(), null);

    public FurtherReasons {
        codes = List.copyOf(codes);
    }
}
