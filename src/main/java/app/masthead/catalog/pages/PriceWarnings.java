package app.masthead.catalog.pages;

import app.masthead.catalog.offers.Offer;
import app.masthead.catalog.pricing.PricingModel;
import app.masthead.catalog.pricing.PricingTerms;
import app.masthead.inventory.CurrencyLimit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at prices beside what the publisher has decided elsewhere: its currency limits, who measures, what is reported. */
final class PriceWarnings {

    private static final BigDecimal LEAST_USUAL_SHARE = new BigDecimal("0.25");
    private static final BigDecimal LEAST_USUAL_SECONDS = BigDecimal.TWO;
    private static final BigDecimal MOST_USUAL_SECONDS = BigDecimal.valueOf(30);

    private final Offer offer;
    private final List<CurrencyLimit> limits;

    PriceWarnings(Offer offer, List<CurrencyLimit> limits) {
        this.offer = offer;
        this.limits = limits;
    }

    List<ProductNotice> of(PricingTerms terms) {
        var warnings = new ArrayList<ProductNotice>();
        limit(terms, warnings);
        if (terms.model() == PricingModel.VCPM && !isMeasured())
            warnings.add(ProductNotice.of("warning.viewability-vendor"));
        if (terms.model() == PricingModel.VCPM && !reports("viewability")) {
            warnings.add(ProductNotice.of("warning.viewability-metric"));
        }
        if (terms.model() == PricingModel.CPP && !isMeasured())
            warnings.add(ProductNotice.of("warning.audience-vendor"));
        if (terms.model() == PricingModel.CPV) threshold(terms, warnings);
        return warnings;
    }

    /** A view of next to nothing is worth little to buyers; one of the whole is sold as a completed view. */
    private static void threshold(PricingTerms terms, List<ProductNotice> warnings) {
        terms.number("/view_threshold").ifPresent(share -> {
            if (share.compareTo(BigDecimal.ONE) >= 0) warnings.add(ProductNotice.of("warning.whole-view"));
            else if (share.compareTo(LEAST_USUAL_SHARE) < 0) warnings.add(ProductNotice.of("warning.short-view"));
        });
        terms.number("/view_threshold/duration_seconds")
                .filter(it -> it.compareTo(LEAST_USUAL_SECONDS) < 0 || it.compareTo(MOST_USUAL_SECONDS) > 0)
                .ifPresent(it -> warnings.add(ProductNotice.of(
                        "warning.unusual-seconds", it.stripTrailingZeros().toPlainString())));
    }

    private void limit(PricingTerms terms, List<ProductNotice> warnings) {
        var limit = limits.stream()
                .filter(it -> it.currency().equals(terms.currency()))
                .findFirst();
        if (limit.isEmpty()) warnings.add(ProductNotice.of("warning.no-limit", terms.currency()));
        limit.flatMap(it -> Optional.ofNullable(it.minProductSpend()))
                .filter(it -> isBelow(terms, it))
                .ifPresent(it -> warnings.add(ProductNotice.of(
                        "warning.below-limit", it.stripTrailingZeros().toPlainString(), terms.currency())));
    }

    /** A price without a least budget of its own is bound by the limit alone. */
    private static boolean isBelow(PricingTerms terms, BigDecimal least) {
        return terms.minBudget() != null && terms.minBudget().compareTo(least) < 0;
    }

    private boolean isMeasured() {
        var measurement = offer.measurement();
        return measurement != null
                && (!measurement.path("vendors").isEmpty()
                        || !measurement.path("provider").asString("").isBlank());
    }

    private boolean reports(String metric) {
        var reporting = offer.reporting();
        return reporting != null
                && reporting.path("available_metrics").valueStream().anyMatch(it -> metric.equals(it.asString("")));
    }
}
