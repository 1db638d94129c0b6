package app.masthead.platform.web;

import app.masthead.platform.money.Currencies;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** The currencies to choose from, by code, with their names. */
public final class CurrencyOptions {

    private CurrencyOptions() {}

    public static List<Option> all() {
        return options(Currencies.active().values());
    }

    /** Those of the codes alone that are currencies, in alphabetical order. */
    public static List<Option> among(Collection<String> codes) {
        return options(Currencies.active().values().stream()
                .filter(it -> codes.contains(it.getCurrencyCode()))
                .toList());
    }

    private static List<Option> options(Collection<Currency> currencies) {
        return currencies.stream()
                .map(it -> new Option(
                        it.getCurrencyCode(), it.getCurrencyCode() + ", " + it.getDisplayName(Locale.ENGLISH)))
                .toList();
    }
}
