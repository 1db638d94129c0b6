package app.masthead.catalog.repricing;

import app.masthead.catalog.pricing.Fault;
import app.masthead.catalog.pricing.PricingTerms;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one price.
 *
 * @param before the price as it is; null when it is gone
 * @param after as it will be, or would be if it could; null when that cannot be said
 * @param reason why it is left out
 * @param warning what is worth a second look although it is done
 */
record PlannedPrice(
        ChosenPrice price,
        Outcome outcome,
        @Nullable PricingTerms before,
        @Nullable PricingTerms after,
        @Nullable Fault reason,
        @Nullable Fault warning) {

    static PlannedPrice moved(ChosenPrice price, PricingTerms before, PricingTerms after, @Nullable Fault warning) {
        var same = Figures.of(before).equals(Figures.of(after));
        return new PlannedPrice(
                price, same ? Outcome.UNCHANGED : Outcome.CHANGED, before, after, null, same ? null : warning);
    }

    static PlannedPrice leftOut(ChosenPrice price, @Nullable PricingTerms after, Fault reason) {
        return new PlannedPrice(price, Outcome.LEFT_OUT, price.terms(), after, reason, null);
    }

    public boolean isLeftOut() {
        return outcome == Outcome.LEFT_OUT;
    }

    /** By how many percent the main figure changes; null when there is none to compare. */
    public @Nullable Percent percent() {
        if (before == null || after == null) return null;
        return Percent.between(before.rate(), after.rate());
    }

    /** Everything about it that a person relies on who agrees to it. */
    String sealed() {
        return price.number() + "\u001f" + price.product() + "\u001f" + price.option() + "\u001f" + price.version()
                + "\u001f" + outcome + "\u001f" + (before == null ? "" : Figures.of(before)) + "\u001f"
                + (after == null ? "" : Figures.of(after)) + "\u001f" + (reason == null ? "" : reason.key()) + "\n";
    }

    /** The three things that can become of it. */
    enum Outcome {
        CHANGED("info"),
        UNCHANGED("neutral"),
        LEFT_OUT("caution");

        private final String tone;

        Outcome(String tone) {
            this.tone = tone;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String tone() {
            return tone;
        }

        static Outcome of(String code) {
            return valueOf(Objects.requireNonNull(code).toUpperCase(Locale.ROOT));
        }
    }
}
