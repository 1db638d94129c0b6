package app.masthead.creatives.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that speaks for or against a creative, kept with it and with every decision on it.
 *
 * @param scorer who says so
 * @param rule by which rule; the sentence is the message {@code creatives.reason.<rule>}
 * @param version of the rule
 * @param asset the path of the asset concerned; null for the creative as a whole
 * @param arguments what the sentence names
 */
public record ScoreReason(
        String scorer,
        String rule,
        int version,
        Severity severity,
        Effect effect,
        @Nullable String asset,
        List<String> arguments) {

    /** The rule of every scorer that is given the beginning alone of what is too long. */
    public static final String CONTENT_CUT = "content_cut";

    public ScoreReason {
        arguments = List.copyOf(arguments);
    }
}
