package app.masthead.catalog.prices;

import app.masthead.catalog.pages.PriceView;
import app.masthead.catalog.pricing.PricingModel;
import app.masthead.catalog.pricing.PricingTerms;
import app.masthead.platform.json.ExactJson;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fills the form of a price: with what a price says now, or with what a new one begins with. */
final class PriceFields {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PriceFields() {}

    /** A new price of a model, in the currency that the publisher uses most. */
    static PriceForm blank(PricingModel model, String currency) {
        return new PriceForm(
                null,
                model.code(),
                PriceForm.FIXED,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                currency,
                null,
                null,
                PriceForm.SHARE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                PriceForm.EVERYWHERE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static PriceForm of(PriceView price) {
        var terms = price.terms();
        var seconds = terms.number("/view_threshold/duration_seconds");
        return new PriceForm(
                terms.id(),
                terms.model().code(),
                terms.fixed() ? PriceForm.FIXED : PriceForm.AUCTION,
                plain(terms.fixedPrice().orElse(null)),
                plain(terms.floor().orElse(null)),
                plain(terms.guidance().p25()),
                plain(terms.guidance().p50()),
                plain(terms.guidance().p75()),
                plain(terms.guidance().p90()),
                Boolean.TRUE.equals(terms.maxBid()) ? "true" : null,
                terms.currency(),
                plain(terms.minBudget()),
                plain(terms.maxBudget()),
                seconds.isPresent() ? PriceForm.SECONDS : PriceForm.SHARE,
                plain(terms.number("/view_threshold").map(HUNDRED::multiply).orElse(null)),
                plain(seconds.orElse(null)),
                text(terms, "/demographic"),
                text(terms, "/demographic_system"),
                number(terms, "/min_points"),
                text(terms, "/time_unit"),
                number(terms, "/min_duration"),
                number(terms, "/max_duration"),
                text(terms, "/event_type"),
                text(terms, "/custom_event_name"),
                text(terms, "/event_source_id"),
                terms.text("/type").filter(PriceForm.SCREENS::equals).orElse(PriceForm.EVERYWHERE),
                number(terms, "/sov_percentage"),
                number(terms, "/loop_duration_seconds"),
                number(terms, "/min_plays_per_hour"),
                text(terms, "/venue_package"),
                number(terms, "/duration_hours"),
                text(terms, "/daypart"),
                number(terms, "/estimated_impressions"),
                Long.toString(price.version()));
    }

    private static @Nullable String text(PricingTerms terms, String at) {
        return terms.text(at).orElse(null);
    }

    private static @Nullable String number(PricingTerms terms, String at) {
        return plain(terms.number(at).orElse(null));
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return Optional.ofNullable(number)
                .map(it -> ExactJson.plain(it).toPlainString())
                .orElse(null);
    }
}
