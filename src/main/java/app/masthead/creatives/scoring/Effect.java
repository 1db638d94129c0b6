package app.masthead.creatives.scoring;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a reason does beyond lowering the score. */
public enum Effect {
    /** Nothing. */
    NONE,
    /** The creative waits for a person, whatever its score. */
    HOLDS,
    /** The creative cannot be processed at all. */
    UNUSABLE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
