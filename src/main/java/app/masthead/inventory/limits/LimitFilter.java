package app.masthead.inventory.limits;

import app.masthead.platform.money.Currencies;
import app.masthead.platform.web.Address;
import app.masthead.platform.web.Parameters;
import app.masthead.platform.web.RowOrder;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which limits to show and in which order.
 *
 * @param q words that all have to stand in a currency's code or name
 */
record LimitFilter(@Nullable String q, RowOrder<Limit> order) {

    static final String PATH = "/inventory/currency-limits";

    static LimitFilter of(Parameters given) {
        return new LimitFilter(given.search(), LimitRows.ORDERS.of(given));
    }

    /** The address of the first page. */
    Address address() {
        return Address.of(PATH).with("q", q).with("sort", order.parameter());
    }

    /** The currencies that are looked for; empty when none are left out. */
    List<String> currencies() {
        return q == null
                ? List.of()
                : Currencies.active().values().stream()
                        .filter(it -> isNamed(it, q))
                        .map(Currency::getCurrencyCode)
                        .toList();
    }

    private static boolean isNamed(Currency currency, String words) {
        var name =
                (currency.getCurrencyCode() + " " + currency.getDisplayName(Locale.ENGLISH)).toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).split(" +")).allMatch(name::contains);
    }
}
