package app.masthead.creatives.scoring;

import app.masthead.creatives.content.Provenance;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What AI had a part in says whether it needs a label, and where. Saying that it needs none because a person edited it
 * is worth a look, not a reason to refuse.
 */
class AiDisclosureRule implements Rule {

    private static final Set<String> CARVED_OUT = Set.of("edited", "directed");

    @Override
    public String code() {
        return "ai_disclosure";
    }

    @Override
    public Stream<Finding> check(Submission sent, ScoringPolicy policy) {
        return AiShareRule.made(sent.content())
                .flatMap(asset -> sent
                        .content()
                        .provenanceOf(asset)
                        .filter(Provenance::madeWithAi)
                        .flatMap(provenance -> judge(provenance, policy))
                        .map(found -> found.at(asset))
                        .stream());
    }

    private static Optional<Finding> judge(Provenance provenance, ScoringPolicy policy) {
        var required = provenance.disclosureRequired();
        var undisclosed = required.isEmpty()
                || (required.get() && provenance.jurisdictions().isEmpty());
        if (undisclosed && policy.ai().disclosureRequired()) {
            return Optional.of(Finding.of(Severity.SERIOUS, "missing").holding());
        }
        var carvedOut = required.isPresent()
                && !required.get()
                && provenance.oversight().filter(CARVED_OUT::contains).isPresent();
        return carvedOut
                ? Optional.of(Finding.of(
                        Severity.NOTE, "carve_out", provenance.oversight().orElseThrow()))
                : Optional.empty();
    }
}
