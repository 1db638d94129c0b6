package app.masthead.platform.money;

import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The currencies one can be paid in today: those that ISO 4217 assigns to a country now. Retired codes (DEM), metals (XAU)
 * and test codes (XTS), which the platform also knows, are none of them.
 */
public final class Currencies {

    /** Put together once: asking the platform for every country takes a millisecond, and rules ask for every price. */
    private static final SortedMap<String, Currency> ACTIVE = Collections.unmodifiableSortedMap(ofAllCountries());

    private Currencies() {}

    public static boolean isActive(String code) {
        return active().containsKey(code);
    }

    /** How many decimals amounts of the currency have; two for a code that is not in use. */
    public static int decimals(String code) {
        var currency = active().get(code);
        return currency == null ? 2 : currency.getDefaultFractionDigits();
    }

    /** All of them, by code. */
    public static SortedMap<String, Currency> active() {
        return ACTIVE;
    }

    private static SortedMap<String, Currency> ofAllCountries() {
        var currencies = new TreeMap<String, Currency>();
        Arrays.stream(Locale.getISOCountries())
                .map(country -> Currency.getInstance(Locale.of("", country)))
                .filter(Objects::nonNull)
                .filter(it -> it.getDefaultFractionDigits() >= 0)
                .forEach(it -> currencies.put(it.getCurrencyCode(), it));
        return currencies;
    }
}
