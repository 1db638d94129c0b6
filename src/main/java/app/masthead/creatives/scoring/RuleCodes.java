package app.masthead.creatives.scoring;

import java.util.List;
import java.util.stream.Stream;

/** What scorers can find, and what processing finds besides, by which creatives are looked for. */
public final class RuleCodes {

    private static final Stream<String> BESIDES = Stream.of(
            "ai_concern",
            "ai_hold",
            "content_cut",
            "file_missing",
            "file_unusable",
            "human_review_required",
            "processing_failed",
            "scorer_failed");

    /** In alphabetical order; each has words of its own. */
    public static final List<String> ALL =
            Stream.concat(new RuleScorer().codes(), BESIDES).distinct().sorted().toList();

    private RuleCodes() {}
}
