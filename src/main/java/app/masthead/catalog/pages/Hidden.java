package app.masthead.catalog.pages;

import java.util.Locale;

/** Why a buyer does not get a product at all. */
enum Hidden {
    DRAFT,
    ARCHIVED,
    EXPIRED,
    RESTRICTED,
    CURRENCY;

    public String messageKey() {
        return "catalog.seen.hidden." + name().toLowerCase(Locale.ROOT);
    }
}
