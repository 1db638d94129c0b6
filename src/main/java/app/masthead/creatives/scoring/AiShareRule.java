package app.masthead.creatives.scoring;

import app.masthead.creatives.content.Asset;
import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.content.Provenance;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.stream.Stream;

/** No more of a creative is made with AI than the tenant allows, counted by assets. */
class AiShareRule implements Rule {

    private static final Set<String> MADE =
            Set.of("image", "video", "audio", "text", "markdown", "html", "javascript", "zip", "card");

    @Override
    public String code() {
        return "ai_share";
    }

    /** The assets that somebody made, as opposed to addresses and settings. */
    static Stream<Asset> made(CreativeContent content) {
        return content.assets().stream().filter(asset -> MADE.contains(asset.type()));
    }

    @Override
    public Stream<Finding> check(Submission sent, ScoringPolicy policy) {
        var largest = policy.ai().largestShare();
        var all = made(sent.content()).count();
        if (largest == null || all == 0) {
            return Stream.empty();
        }
        var share =
                BigDecimal.valueOf(madeWithAi(sent.content())).divide(BigDecimal.valueOf(all), 3, RoundingMode.HALF_UP);
        return share.compareTo(largest) > 0
                ? Stream.of(Finding.of(Severity.SERIOUS, percent(share), percent(largest))
                        .holding())
                : Stream.empty();
    }

    private static long madeWithAi(CreativeContent content) {
        return made(content)
                .filter(asset -> content.provenanceOf(asset)
                        .filter(Provenance::madeWithAi)
                        .isPresent())
                .count();
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(0, RoundingMode.HALF_UP) + " %";
    }
}
