package app.masthead.creatives.library;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A package in which a creative runs, ran or is to run.
 *
 * @param order the order's id
 * @param brand whom the order advertises, if it says so
 * @param status the order's
 * @param approval the creative's in this package
 * @param weight its share of the package's impressions, relative to the package's other creatives
 */
record CreativeUse(
        String order,
        @Nullable String brand,
        String packageId,
        String status,
        String approval,
        BigDecimal weight,
        @Nullable Instant start,
        @Nullable Instant end) {

    public String tone() {
        return switch (status) {
            case "active" -> "positive";
            case "pending_approval", "pending_creatives" -> "caution";
            case "pending_activation", "pending_start" -> "info";
            case "rejected", "failed" -> "negative";
            default -> "neutral";
        };
    }
}
