package app.masthead.catalog.prices;

import app.masthead.catalog.pages.PriceView;
import app.masthead.catalog.pricing.PricingModel;
import app.masthead.platform.web.SeenVersion;
import org.jspecify.annotations.Nullable;

/** A price as somebody types it. Which of the fields are asked for depends on the model and on how it is sold. */
record PriceForm(
        @Nullable String id,
        @Nullable String model,
        @Nullable String kind,
        @Nullable String price,
        @Nullable String floor,
        @Nullable String p25,
        @Nullable String p50,
        @Nullable String p75,
        @Nullable String p90,
        @Nullable String maxBid,
        @Nullable String currency,
        @Nullable String minBudget,
        @Nullable String maxBudget,
        @Nullable String measure,
        @Nullable String share,
        @Nullable String seconds,
        @Nullable String demographic,
        @Nullable String system,
        @Nullable String points,
        @Nullable String unit,
        @Nullable String minDuration,
        @Nullable String maxDuration,
        @Nullable String event,
        @Nullable String customEvent,
        @Nullable String eventSource,
        @Nullable String place,
        @Nullable String sov,
        @Nullable String loop,
        @Nullable String plays,
        @Nullable String venue,
        @Nullable String hours,
        @Nullable String daypart,
        @Nullable String impressions,
        @Nullable String version) {

    static final String FIXED = "fixed";
    static final String AUCTION = "auction";
    static final String SHARE = "share";
    static final String SECONDS = "seconds";
    static final String SCREENS = "dooh";
    static final String EVERYWHERE = "all";

    public boolean isFixed() {
        return !AUCTION.equals(kind);
    }

    /** Whether a bid may be meant as a ceiling. */
    public boolean isCeilingPossible() {
        return PricingModel.of(model == null ? "" : model)
                .filter(PricingModel::allowsMaxBid)
                .isPresent();
    }

    public boolean isOnScreens() {
        return SCREENS.equals(place);
    }

    /** The version of the price that was looked at when this was typed. */
    long seenVersion() {
        return SeenVersion.read(version);
    }

    /** The same for another model. */
    PriceForm as(PricingModel other) {
        return with(id, other.code(), version);
    }

    /** The same for a price that has its id and its model already. */
    PriceForm on(PriceView stored) {
        return with(stored.id(), stored.model(), Long.toString(stored.version()));
    }

    private PriceForm with(@Nullable String id, String model, @Nullable String version) {
        return new PriceForm(
                id,
                model,
                kind,
                price,
                floor,
                p25,
                p50,
                p75,
                p90,
                maxBid,
                currency,
                minBudget,
                maxBudget,
                measure,
                share,
                seconds,
                demographic,
                system,
                points,
                unit,
                minDuration,
                maxDuration,
                event,
                customEvent,
                eventSource,
                place,
                sov,
                loop,
                plays,
                venue,
                hours,
                daypart,
                impressions,
                version);
    }
}
