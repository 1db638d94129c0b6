package app.masthead.platform.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The countries of ISO 3166-1, by their two letters. */
public final class Countries {

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    private Countries() {}

    static boolean isKnown(String code) {
        return CODES.contains(code);
    }

    public static String name(String code) {
        var name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
        return name.isEmpty() ? code : name;
    }

    /** All of them, by name. */
    public static List<Option> all() {
        return Arrays.stream(Locale.getISOCountries())
                .map(it -> new Option(it, name(it)))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }
}
