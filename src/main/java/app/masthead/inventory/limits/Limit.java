package app.masthead.inventory.limits;

import app.masthead.audit.Subject;
import app.masthead.inventory.CurrencyUse;
import app.masthead.platform.money.Currencies;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A currency limit with what is sold in its currency. */
record Limit(String currency, Bounds bounds, long version, Instant createdAt, Instant updatedAt, CurrencyUse use) {

    /** The currency in words. */
    public String name() {
        var known = Currencies.active().get(currency);
        return known == null ? currency : known.getDisplayName(Locale.ENGLISH);
    }

    public @Nullable BigDecimal minimum() {
        return bounds.minimum();
    }

    public @Nullable BigDecimal maximum() {
        return bounds.maximum();
    }

    public String href() {
        return LimitFilter.PATH + "/" + currency;
    }

    /** Whether it bounds just like this. */
    boolean says(Bounds other) {
        return bounds.snapshot(currency).equals(other.snapshot(currency));
    }

    Limit with(CurrencyUse known) {
        return new Limit(currency, bounds, version, createdAt, updatedAt, known);
    }

    Subject subject() {
        return new Subject(LimitAuditCatalogue.SUBJECT, currency, currency);
    }
}
