package app.masthead.creatives;

import app.masthead.creatives.sync.SyncRequest.Item;
import app.masthead.creatives.sync.SyncResult;
import app.masthead.platform.json.Problem;
import java.util.List;

/**
 * A buyer changes a creative that he may not change as it stands: one that is suspended or archived, or one of which a
 * decision is not told yet.
 */
class NotResubmittable extends RuntimeException {

    /** Says of no decision that it was made, and so nothing of which one it was. */
    private static final String JUST_NOW = "cannot be changed just now; send it again in a few seconds";

    private static final long serialVersionUID = 1L;

    private final boolean passing;

    private NotResubmittable(String words, boolean passing) {
        super(words);
        this.passing = passing;
    }

    static NotResubmittable in(CreativeStatus status) {
        return new NotResubmittable("is " + status.code() + " and cannot be changed; send it under another id", false);
    }

    static NotResubmittable justNow() {
        return new NotResubmittable(JUST_NOW, true);
    }

    /** What its buyer is told of it. */
    SyncResult of(Item item) {
        var problem = new Problem(item.pointer(), String.valueOf(getMessage()));
        return passing
                ? SyncResult.failed(item.creativeId(), problem, UntoldDecisions.TOLD_AFTER)
                : SyncResult.failed(item.creativeId(), List.of(problem));
    }
}
