package app.masthead.tenants;

import app.masthead.tenants.Policies.Current;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What was typed about content made with AI.
 *
 * @param share in percent; empty for no limit
 */
record AiPolicyForm(
        @Nullable String provenance,
        @Nullable String disclosure,
        @Nullable String share,
        List<String> categories,
        @Nullable String version) {

    private static final String YES = "true";
    private static final Pattern PERCENT = Pattern.compile("(100(?:[.,]0)?|\\d{1,2}(?:[.,]\\d)?)");

    AiPolicyForm {
        share = Typed.line(share);
        categories =
                categories == null ? List.of() : categories.stream().distinct().toList();
    }

    static AiPolicyForm of(Current<AiPolicy> current) {
        var now = current.policy();
        return new AiPolicyForm(
                now.provenanceRequired() ? YES : null,
                now.disclosureRequired() ? YES : null,
                now.largestShare() == null ? null : percent(now.largestShare()),
                now.alwaysReviewed(),
                Long.toString(current.version()));
    }

    /** The same on top of another version. */
    AiPolicyForm on(Current<AiPolicy> current) {
        return new AiPolicyForm(provenance, disclosure, share, categories, Long.toString(current.version()));
    }

    void check(AiPolicy stored, Errors errors) {
        AdvertisingPolicyForm.checkCategories(categories, stored.alwaysReviewed(), errors);
        if (share != null && fraction(share).isEmpty()) {
            errors.rejectValue("share", "tenants.ai.share.unknown");
        }
    }

    /** Call only after {@link #check}. */
    AiPolicy policy() {
        return new AiPolicy(
                YES.equals(provenance),
                YES.equals(disclosure),
                share == null ? null : fraction(share).orElseThrow(),
                categories);
    }

    private static Optional<BigDecimal> fraction(String percent) {
        return PERCENT.matcher(percent).matches()
                ? Optional.of(new BigDecimal(percent.replace(',', '.')).movePointLeft(2))
                : Optional.empty();
    }

    private static String percent(BigDecimal share) {
        var percent = share.movePointRight(2);
        return percent.signum() == 0 ? "0" : percent.stripTrailingZeros().toPlainString();
    }
}
