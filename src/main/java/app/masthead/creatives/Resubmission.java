package app.masthead.creatives;

import app.masthead.creatives.content.ContentDrift;

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
        TRIED_AGAIN
    }

    boolean needsScoring() {
        return kind == Kind.REPLACED || kind == Kind.DRIFTED || kind == Kind.TRIED_AGAIN;
    }
}
