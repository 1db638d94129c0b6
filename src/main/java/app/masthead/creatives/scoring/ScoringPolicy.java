package app.masthead.creatives.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tenant's standards at the moment of scoring.
 *
 * @param humanReviewRequired whether a person decides whatever the score
 */
public record ScoringPolicy(
        Thresholds thresholds, boolean humanReviewRequired, AiRules ai, AdvertisingRules advertising) {

    /**
     * What the tenant demands of content that AI had a part in.
     *
     * @param largestShare the share of assets that may be made with AI, 0 to 1; null for no limit
     * @param alwaysReviewed content categories that a person always looks at
     */
    public record AiRules(
            boolean provenanceRequired,
            boolean disclosureRequired,
            @Nullable BigDecimal largestShare,
            List<String> alwaysReviewed) {

        public static final AiRules NONE = new AiRules(false, false, null, List.of());

        public AiRules {
            alwaysReviewed = List.copyOf(alwaysReviewed);
        }
    }

    /**
     * What the tenant does not carry at all, and what it wants said.
     *
     * @param forbiddenTerms words that may stand in no advertisement
     */
    public record AdvertisingRules(
            List<String> blockedCategories,
            List<String> blockedDomains,
            List<String> blockedAdvertisers,
            List<String> requiredDisclosures,
            List<String> forbiddenTerms) {

        public static final AdvertisingRules NONE =
                new AdvertisingRules(List.of(), List.of(), List.of(), List.of(), List.of());

        public AdvertisingRules {
            blockedCategories = List.copyOf(blockedCategories);
            blockedDomains = List.copyOf(blockedDomains);
            blockedAdvertisers = List.copyOf(blockedAdvertisers);
            requiredDisclosures = List.copyOf(requiredDisclosures);
            forbiddenTerms = List.copyOf(forbiddenTerms);
        }
    }
}
