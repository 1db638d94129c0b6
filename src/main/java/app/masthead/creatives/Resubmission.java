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
                case SUSPENDED, ARCHIVED -> throw NotResubmittable.in(status);
            };
        }
    }

    /**
     * What it means by where the creative stands as its buyer reads it. While that is not where it stands, because a
     * person's decision is not told yet, this is as if nothing had been decided: what may not be changed is refused in
     * the same words, and a name or a tag is taken, on which no decision rests. Other content alone cannot be: it would
     * end the time to take the decision back, or be answered by where that led. It is refused for these seconds, in
     * words that are the same whatever was decided, so that neither the decision nor the content is lost.
     *
     * @throws NotResubmittable when its buyer cannot change it, for good or for the moment
     */
    static Resubmission of(CreativeContent before, CreativeContent sent, Told told) {
        if (before.means(sent)) {
            return new Resubmission(Kind.UNCHANGED, ContentDrift.NONE);
        }
        var kind = Kind.ofNewContent(told.status());
        var drift = ContentDrift.between(before, sent);
        if (told.withheld() && !drift.isNone()) {
            throw NotResubmittable.justNow();
        }
        return new Resubmission(drift.isNone() ? Kind.DESCRIBED_ANEW : kind, drift);
    }

    boolean needsScoring() {
        return kind == Kind.REPLACED || kind == Kind.DRIFTED || kind == Kind.TRIED_AGAIN;
    }
}
