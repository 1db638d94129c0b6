package app.masthead.orders;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A creative that is to run in a package.
 *
 * @param status its status in the library; once approved there, the word on it in this package
 * @param weight its share of the views among the package's creatives
 * @param href its page; null where there is none
 */
record AssignedCreative(
        String id,
        String name,
        String status,
        BigDecimal weight,
        @Nullable String reason,
        @Nullable String href) {

    public String tone() {
        return switch (status) {
            case "approved" -> "positive";
            case "rejected", "suspended" -> "negative";
            case "pending_review" -> "caution";
            default -> "neutral";
        };
    }

    public boolean approved() {
        return status.equals("approved");
    }
}
