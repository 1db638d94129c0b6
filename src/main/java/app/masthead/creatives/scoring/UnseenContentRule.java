package app.masthead.creatives.scoring;

import app.masthead.creatives.content.Asset;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says what no rule can judge: what pictures and sound convey, what code does or loads once it runs, and anything of a
 * type that no rule knows, which a person has to see.
 */
class UnseenContentRule implements Rule {

    private static final Set<String> MEDIA = Set.of("image", "video", "audio", "card", "published_post");
    private static final Set<String> CODE =
            Set.of("html", "javascript", "zip", "vast", "daast", "webhook", "catalog", "brief");

    /** Words, addresses and settings, all of which other rules read. */
    private static final Set<String> READ =
            Set.of("text", "markdown", "css", "url", "pixel_tracker", "vast_tracker", "daast_tracker");

    @Override
    public String code() {
        return "unseen_content";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Stream<Finding> check(Submission sent, ScoringPolicy policy) {
        return sent.content().assets().stream().map(Asset::type).distinct().flatMap(UnseenContentRule::judge);
    }

    private static Stream<Finding> judge(String type) {
        if (CODE.contains(type)) {
            return Stream.of(Finding.of(Severity.DOUBTFUL, type));
        }
        if (MEDIA.contains(type)) {
            return Stream.of(Finding.of(Severity.UNSEEN, type));
        }
        return READ.contains(type)
                ? Stream.empty()
                : Stream.of(Finding.of(Severity.DOUBTFUL, "unknown", type).holding());
    }
}
