package app.masthead.creatives.scoring;

import app.masthead.creatives.content.Provenance;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A verifier's result that comes with a claim does not contradict it. */
class ContradictedClaimRule implements Rule {

    private static final Set<String> AI_FOUND = Set.of("ai_generated", "ai_modified");

    @Override
    public String code() {
        return "claim_contradicted";
    }

    @Override
    public Stream<Finding> check(Submission sent, ScoringPolicy policy) {
        var declarations = Stream.concat(
                sent.content().provenance().stream(),
                sent.content().assets().stream().flatMap(asset -> asset.provenance().stream()));
        return declarations
                .filter(provenance -> !provenance.madeWithAi())
                .flatMap(provenance -> refutation(provenance).stream().map(by -> Finding.of(
                                Severity.SERIOUS, provenance.sourceType().orElse("—"), by)
                        .holding()));
    }

    private static Optional<String> refutation(Provenance provenance) {
        return provenance.verifications().stream()
                .filter(each -> AI_FOUND.contains(each.path("result").asString("")))
                .map(ContradictedClaimRule::verifier)
                .findFirst();
    }

    private static String verifier(JsonNode verification) {
        return verification.path("verified_by").asString("—");
    }
}
