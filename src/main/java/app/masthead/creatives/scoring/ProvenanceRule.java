package app.masthead.creatives.scoring;

import app.masthead.creatives.content.Asset;
import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.content.Provenance;
import java.util.stream.Stream;

/** Where the tenant demands it, the origin of every asset that can carry one is declared, with its source type. */
class ProvenanceRule implements Rule {

    @Override
    public String code() {
        return "provenance_missing";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Stream<Finding> check(Submission sent, ScoringPolicy policy) {
        return policy.ai().provenanceRequired()
                ? AiShareRule.made(sent.content())
                        .filter(asset -> !isDeclared(sent.content(), asset))
                        .map(asset -> missing(sent.content(), asset).holding().at(asset))
                : Stream.empty();
    }

    private static Finding missing(CreativeContent content, Asset asset) {
        return content.provenanceOf(asset).isPresent()
                ? Finding.of(Severity.SERIOUS, "source_type")
                : Finding.of(Severity.SERIOUS);
    }

    private static boolean isDeclared(CreativeContent content, Asset asset) {
        return content.provenanceOf(asset).flatMap(Provenance::sourceType).isPresent();
    }
}
