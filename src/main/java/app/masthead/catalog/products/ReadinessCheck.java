package app.masthead.catalog.products;

import app.masthead.catalog.offers.Offer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Goes through what a product needs before it is offered to buyers. */
public final class ReadinessCheck {

    private final Offer offer;
    private final Instant now;

    private ReadinessCheck(Offer offer, Instant now) {
        this.offer = offer;
        this.now = now;
    }

    public static Readiness of(Offer offer, Instant now) {
        var check = new ReadinessCheck(offer, now);
        return Readiness.of(
                Arrays.stream(Blocker.values()).filter(check::isBlockedBy).toList());
    }

    static void requireReady(Offer offer, Instant now) {
        var blockers = of(offer, now).blockers();
        if (!blockers.isEmpty()) throw new NotReady(offer.productId(), blockers);
    }

    /** What it is without already; what a profile supplies counts only while the product stays on that one. */
    static List<Blocker> missingBefore(Offer offer, PublisherTerms was, PublisherTerms wanted) {
        var staysOnProfile = Objects.equals(was.profile(), wanted.profile());
        return stillMissing(offer).stream()
                .filter(it -> staysOnProfile || !it.isSupplied())
                .toList();
    }

    /** A change of what is offered to buyers may not take away anything that this needs. */
    static void requireNothingLost(Offer offer, List<Blocker> before) {
        var lost =
                stillMissing(offer).stream().filter(it -> !before.contains(it)).toList();
        if (!lost.isEmpty()) throw new NotReady(offer.productId(), lost);
    }

    /** An expired product is shown as such, but stays where it is: that alone does not stand in the way of a change. */
    public static List<Blocker> stillMissing(Offer offer) {
        return of(offer, Instant.MIN).blockers();
    }

    private boolean isBlockedBy(Blocker blocker) {
        return switch (blocker) {
            case NAME -> isBlank(offer.name());
            case DESCRIPTION -> isBlank(offer.description());
            case DELIVERY -> offer.delivery() == null;
            case FORMAT ->
                offer.formatIds().isEmpty()
                        && offer.extra().path("format_options").isEmpty();
            case INVENTORY -> offer.properties().isEmpty();
            case REPORTING -> !isReported();
            case PRICE -> offer.prices().isEmpty();
            case EXPIRED -> offer.expiresAt() != null && !offer.expiresAt().isAfter(now);
        };
    }

    /** The protocol wants all of it, but for metrics, of which impressions and spend go without saying. */
    private boolean isReported() {
        var reporting = offer.reporting();
        return reporting != null
                && !reporting.path("available_reporting_frequencies").isEmpty()
                && reporting.path("expected_delay_minutes").isNumber()
                && !isBlank(reporting.path("timezone").asString(""))
                && !isBlank(reporting.path("date_range_support").asString(""));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
