package app.masthead.tenants;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is decided by rule, what waits for a person, and how orders are named in the ad server.
 *
 * @param humanReview whether a person decides every creative, whatever its score
 * @param approveFrom the score from which a creative is approved by itself
 * @param rejectUpTo the score up to which a creative is rejected by itself, below {@code approveFrom}
 * @param orderName null for the ad server's own way
 * @param lineItemName null for the ad server's own way
 */
record ApprovalSettings(
        ApprovalMode mode,
        boolean humanReview,
        BigDecimal approveFrom,
        BigDecimal rejectUpTo,
        @Nullable String orderName,
        @Nullable String lineItemName) {

    /** As the audit log compares them. */
    Map<String, @Nullable Object> snapshot() {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("approval_mode", mode.code());
        fields.put("human_review_required", humanReview);
        fields.put("creative_auto_approve_threshold", approveFrom);
        fields.put("creative_auto_reject_threshold", rejectUpTo);
        fields.put("order_name_template", orderName);
        fields.put("line_item_name_template", lineItemName);
        return fields;
    }
}
