package app.masthead.creatives.review;

import app.masthead.creatives.assets.FieldValue;
import app.masthead.creatives.assets.FieldValues;
import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.content.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is claimed about the origin of a creative, or of one asset of it.
 *
 * @param asset null for the creative as a whole
 * @param source the claimed source type, in the protocol's word
 * @param disclosure {@code required}, {@code not_required} or {@code unsaid}
 * @param facts everything else in the claim
 */
record ProvenanceView(
        @Nullable String asset,
        @Nullable String source,
        boolean madeWithAi,
        @Nullable String oversight,
        String disclosure,
        List<FieldValue> facts) {

    private static final Set<String> SAID_APART = Set.of("digital_source_type", "human_oversight");

    static List<ProvenanceView> of(CreativeContent content) {
        var views = new ArrayList<ProvenanceView>();
        content.provenance().map(claim -> of(null, claim)).ifPresent(views::add);
        content.assets()
                .forEach(asset ->
                        asset.provenance().map(claim -> of(asset.path(), claim)).ifPresent(views::add));
        return List.copyOf(views);
    }

    private static ProvenanceView of(@Nullable String asset, Provenance claim) {
        return new ProvenanceView(
                asset,
                claim.sourceType().orElse(null),
                claim.madeWithAi(),
                claim.oversight().orElse(null),
                disclosure(claim.disclosureRequired()),
                FieldValues.of(claim.json(), SAID_APART).values());
    }

    private static String disclosure(Optional<Boolean> required) {
        return required.map(yes -> yes ? "required" : "not_required").orElse("unsaid");
    }
}
