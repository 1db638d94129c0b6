package app.masthead.creatives.review;

import app.masthead.platform.web.Option;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By when a creative that waits is to be decided, and by whom.
 *
 * @param to whom it is assigned; null for nobody
 * @param assignee that person's name
 * @param colleagues who else could decide it
 * @param mine whether it is assigned to the reader
 */
record Desk(@Nullable Due due, @Nullable UUID to, @Nullable String assignee, List<Option> colleagues, boolean mine) {

    public boolean assigned() {
        return to != null;
    }
}
