package app.masthead.creatives.scoring;

import java.util.stream.Stream;

/** One standard that can be judged without a model. */
interface Rule {

    /** Names it in reasons; never reused with another meaning. */
    String code();

    /** Raised whenever it judges differently than before. */
    default int version() {
        return 1;
    }

    Stream<Finding> check(Submission sent, ScoringPolicy policy);
}
