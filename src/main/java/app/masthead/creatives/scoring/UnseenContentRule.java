package app.masthead.creatives.scoring;

import app.masthead.creatives.content.Asset;
import java.util.Set;
import java.util.stream.Stream;

/** Says what no rule can judge: what pictures and sound convey, and what code does or loads once it runs. */
class UnseenContentRule implements Rule {

    private static final Set<String> MEDIA = Set.of("image", "video", "audio", "card", "published_post");
    private static final Set<String> CODE =
            Set.of("html", "javascript", "zip", "vast", "daast", "webhook", "catalog", "brief", "unknown");

    @Override
    public String code() {
        return "unseen_content";
    }

    @Override
    public Stream<Finding> check(Submission sent, ScoringPolicy policy) {
        return sent.content().assets().stream().map(Asset::type).distinct().flatMap(UnseenContentRule::judge);
    }

    private static Stream<Finding> judge(String type) {
        if (CODE.contains(type)) {
            return Stream.of(Finding.of(Severity.DOUBTFUL, type));
        }
        return MEDIA.contains(type) ? Stream.of(Finding.of(Severity.UNSEEN, type)) : Stream.empty();
    }
}
