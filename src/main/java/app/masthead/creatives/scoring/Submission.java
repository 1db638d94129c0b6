package app.masthead.creatives.scoring;

import app.masthead.creatives.content.CreativeContent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be judged: a creative as its buyer described it, and what is known of the files it points at.
 *
 * @param buyer the principal whose creative it is; null where it is nobody's yet
 * @param files what was found at an address, by that address; addresses that nobody has looked at are missing
 */
public record Submission(@Nullable String buyer, CreativeContent content, Map<String, FoundFile> files) {

    public Submission {
        files = Map.copyOf(files);
    }

    /** A creative that is nobody's yet. */
    Submission(CreativeContent content, Map<String, FoundFile> files) {
        this(null, content, files);
    }

    /** A creative none of whose files has been looked at. */
    public static Submission of(CreativeContent content) {
        return new Submission(content, Map.of());
    }
}
