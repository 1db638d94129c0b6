package app.masthead.creatives.sync;

import app.masthead.platform.json.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of one creative of a request.
 *
 * @param creativeId as far as it could be read
 * @param status where the creative stands now; null when nothing was done to it, or it is deleted
 * @param again after which the same can be sent again; null where that would fail again
 */
public record SyncResult(
        @Nullable String creativeId,
        SyncAction action,
        @Nullable String status,
        List<Problem> problems,
        @Nullable Duration again) {

    /** The creative that can be asked for now, if it can. */
    Optional<String> there(boolean dryRun) {
        return Optional.ofNullable(creativeId)
                .filter(it -> action != SyncAction.FAILED && !(dryRun && action == SyncAction.CREATED));
    }

    /** What stands in the way. */
    public Stream<SyncError> errors() {
        return problems.stream().map(problem -> new SyncError(problem, again));
    }

    public static SyncResult done(String creativeId, SyncAction action, String status) {
        return new SyncResult(creativeId, action, status, List.of(), null);
    }

    public static SyncResult deleted(String creativeId) {
        return new SyncResult(creativeId, SyncAction.DELETED, null, List.of(), null);
    }

    public static SyncResult failed(@Nullable String creativeId, List<Problem> problems) {
        return new SyncResult(creativeId, SyncAction.FAILED, null, problems, null);
    }

    /** What stands in the way passes by itself. */
    public static SyncResult failed(@Nullable String creativeId, Problem problem, Duration again) {
        return new SyncResult(creativeId, SyncAction.FAILED, null, List.of(problem), again);
    }
}
