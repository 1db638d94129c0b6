package app.masthead.creatives.scoring;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Nothing of an asset is longer than what is read of it; where it is, a person has to see the rest. */
class LongContentRule implements Rule {

    @Override
    public String code() {
        return ScoreReason.CONTENT_CUT;
    }

    @Override
    public Stream<Finding> check(Submission sent, ScoringPolicy policy) {
        return sent.content().assets().stream()
                .filter(asset -> hasLongText(asset.json()))
                .map(asset -> Finding.of(Severity.DOUBTFUL).holding().at(asset));
    }

    private static boolean hasLongText(JsonNode node) {
        return node.isString()
                ? node.stringValue().length() > FoldedText.LONGEST
                : node.valueStream().anyMatch(LongContentRule::hasLongText);
    }
}
