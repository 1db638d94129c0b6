package app.masthead.creatives.scoring;

import java.util.Optional;

/**
 * One judge of content. Several may be asked; the most doubtful of them counts, and one that fails leaves the creative
 * to a person.
 */
public interface ContentScorer {

    /** Its name in reasons and decisions; never reused for another judge. */
    String name();

    /** The version of its standards, so that a decision can be understood years later. */
    int version();

    /**
     * What it thinks of a creative; nothing where the tenant has not asked for this judge.
     *
     * @throws ScorerFailure when it was asked for and could not judge
     */
    Optional<Score> judge(Submission sent, ScoringPolicy policy);
}
