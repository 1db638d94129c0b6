package app.masthead.platform.web;

import app.masthead.platform.money.Currencies;
import java.util.List;
import java.util.Locale;

/** The currencies to choose from, by code, with their names. */
public final class CurrencyOptions {

    private CurrencyOptions() {}

    public static List<Option> all() {
        return Currencies.active().values().stream()
                .map(it -> new Option(
                        it.getCurrencyCode(), it.getCurrencyCode() + ", " + it.getDisplayName(Locale.ENGLISH)))
                .toList();
    }
}
