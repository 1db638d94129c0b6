package app.masthead.creatives.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A declaration of how content was made. It is a claim of the party that declares it, not proof. */
public record Provenance(JsonNode json) {

    private static final Set<String> MADE_WITH_AI =
            Set.of("trained_algorithmic_media", "composite_with_trained_algorithmic_media", "composite_synthetic");

    static Optional<Provenance> of(JsonNode json) {
        return json.isObject() && !json.isEmpty() ? Optional.of(new Provenance(json)) : Optional.empty();
    }

    public Optional<String> sourceType() {
        return text("/digital_source_type");
    }

    public boolean madeWithAi() {
        return sourceType().filter(MADE_WITH_AI::contains).isPresent();
    }

    public Optional<String> tool() {
        return text("/ai_tool/name");
    }

    public Optional<String> oversight() {
        return text("/human_oversight");
    }

    public Optional<String> declaredBy() {
        return text("/declared_by/role");
    }

    /** Whether a label has to be shown; empty when nothing is said about it. */
    public Optional<Boolean> disclosureRequired() {
        return json.at("/disclosure/required").booleanValueOpt();
    }

    public List<JsonNode> jurisdictions() {
        return items("/disclosure/jurisdictions");
    }

    public List<JsonNode> verifications() {
        return items("/verification");
    }

    public List<JsonNode> embedded() {
        return items("/embedded_provenance");
    }

    public List<JsonNode> watermarks() {
        return items("/watermarks");
    }

    public Optional<String> text(String pointer) {
        return json.at(pointer).stringValueOpt();
    }

    private List<JsonNode> items(String pointer) {
        return List.copyOf(json.at(pointer).values());
    }
}
