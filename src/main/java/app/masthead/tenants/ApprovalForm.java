package app.masthead.tenants;

import app.masthead.platform.text.PlainText;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What was typed on the page about approval and names. */
record ApprovalForm(
        @Nullable String mode,
        @Nullable String humanReview,
        @Nullable String approveFrom,
        @Nullable String rejectUpTo,
        @Nullable String orderName,
        @Nullable String lineItemName,
        @Nullable String version) {

    private static final String YES = "true";

    ApprovalForm {
        approveFrom = Typed.line(approveFrom);
        rejectUpTo = Typed.line(rejectUpTo);
        orderName = Typed.line(orderName);
        lineItemName = Typed.line(lineItemName);
    }

    static ApprovalForm of(Tenant tenant) {
        var now = tenant.approval();
        return new ApprovalForm(
                now.mode().code(),
                now.humanReview() ? YES : null,
                plain(now.approveFrom()),
                plain(now.rejectUpTo()),
                now.orderName(),
                now.lineItemName(),
                Long.toString(tenant.version()));
    }

    /** The same on top of another version. */
    ApprovalForm on(Tenant tenant) {
        var there = Long.toString(tenant.version());
        return new ApprovalForm(mode, humanReview, approveFrom, rejectUpTo, orderName, lineItemName, there);
    }

    void check(Errors errors) {
        if (mode == null || ApprovalMode.of(mode).isEmpty()) {
            errors.rejectValue("mode", "tenants.approval.mode.unknown");
        }
        thresholds().check(errors);
        checkName("orderName", orderName, NameKind.ORDER, errors);
        checkName("lineItemName", lineItemName, NameKind.LINE_ITEM, errors);
    }

    private static void checkName(String field, @Nullable String typed, NameKind kind, Errors errors) {
        if (typed == null) {
            return;
        }
        var template = new NameTemplate(typed);
        var unknown = template.unknown(kind);
        if (typed.length() > NameTemplate.LONGEST) {
            errors.rejectValue(field, "tenants.names.long");
        } else if (!PlainText.isLine(typed)) {
            errors.rejectValue(field, "tenants.names.characters");
        } else if (unknown.isPresent()) {
            errors.rejectValue(field, "tenants.names.unknown", new Object[] {"{" + unknown.get() + "}"}, null);
        } else if (template.hasStrayBrace()) {
            errors.rejectValue(field, "tenants.names.brace");
        }
    }

    /** Call only after {@link #check}. */
    ApprovalSettings settings() {
        return new ApprovalSettings(
                ApprovalMode.of(Objects.requireNonNull(mode)).orElseThrow(),
                YES.equals(humanReview),
                thresholds().approve(),
                thresholds().reject(),
                orderName,
                lineItemName);
    }

    private TypedThresholds thresholds() {
        return new TypedThresholds(approveFrom, rejectUpTo);
    }

    private static String plain(BigDecimal share) {
        return share.signum() == 0 ? "0" : share.stripTrailingZeros().toPlainString();
    }
}
