package app.masthead.creatives.sync;

import app.masthead.platform.json.Problem;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something that keeps a creative or a whole request from being taken.
 *
 * @param again after which the same can be sent again; null where that would fail again
 */
public record SyncError(Problem problem, @Nullable Duration again) {

    static SyncError lasting(Problem problem) {
        return new SyncError(problem, null);
    }

    /** {@code recovery} and {@code retry_after} are those of AdCP 3.1.19, {@code core/error.json}. */
    public void describeRecovery(ObjectNode json) {
        json.put("recovery", again == null ? "correctable" : "transient");
        if (again != null) {
            json.put("retry_after", again.toSeconds());
        }
    }
}
