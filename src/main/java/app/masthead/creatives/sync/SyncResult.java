package app.masthead.creatives.sync;

import app.masthead.platform.json.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one creative of a request.
 *
 * @param creativeId as far as it could be read
 * @param status where the creative stands now; null when nothing was done to it, or it is deleted
 */
public record SyncResult(
        @Nullable String creativeId,
        SyncAction action,
        @Nullable String status,
        List<Problem> problems) {

    public static SyncResult done(String creativeId, SyncAction action, String status) {
        return new SyncResult(creativeId, action, status, List.of());
    }

    public static SyncResult deleted(String creativeId) {
        return new SyncResult(creativeId, SyncAction.DELETED, null, List.of());
    }

    public static SyncResult failed(@Nullable String creativeId, List<Problem> problems) {
        return new SyncResult(creativeId, SyncAction.FAILED, null, problems);
    }
}
