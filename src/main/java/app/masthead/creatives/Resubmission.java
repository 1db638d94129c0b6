package app.masthead.creatives;

import app.masthead.creatives.content.ContentDrift;
import app.masthead.creatives.content.CreativeContent;

/**
 * What it means that a buyer sent a creative again.
 *
 * @param drift what changed in that part on which a review rests
 */
record Resubmission(Kind kind, ContentDrift drift) {

    enum Kind {
        /** Nothing is different. */
        UNCHANGED,
        /** A name or a tag is different; what was decided stands. */
        DESCRIBED_ANEW,
        /** It waits anyway, now with other content. */
        REPLACED,
        /** It was approved and is no longer what was approved. */
        DRIFTED,
        /** It was rejected and gets another chance. */
        TRIED_AGAIN;

        private static Kind ofNewContent(CreativeStatus status) {
            return switch (status) {
                case APPROVED -> DRIFTED;
                case REJECTED, PROCESSING -> TRIED_AGAIN;
                case PENDING_REVIEW -> REPLACED;
                case SUSPENDED, ARCHIVED -> throw new NotResubmittable(status);
            };
        }
    }

    /**
     * What it means by where the creative stands.
     *
     * @throws NotResubmittable when a person has put it where its buyer cannot change it
     */
    static Resubmission of(CreativeContent before, CreativeContent sent, CreativeStatus status) {
        if (before.means(sent)) {
            return new Resubmission(Kind.UNCHANGED, ContentDrift.NONE);
        }
        var kind = Kind.ofNewContent(status);
        var drift = ContentDrift.between(before, sent);
        return new Resubmission(drift.isNone() ? Kind.DESCRIBED_ANEW : kind, drift);
    }

    boolean needsScoring() {
        return kind == Kind.REPLACED || kind == Kind.DRIFTED || kind == Kind.TRIED_AGAIN;
    }
}
