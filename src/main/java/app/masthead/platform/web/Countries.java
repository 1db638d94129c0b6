package app.masthead.platform.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    /** The code of the country that is called so in English, in capitals or not. */
    public static Optional<String> code(String name) {
        return CODES.stream().filter(it -> name(it).equalsIgnoreCase(name)).findFirst();
    }

    /** All of them by continent, within it by name. */
    public static Map<String, List<Option>> byContinent() {
        var continents = new LinkedHashMap<String, List<Option>>();
        Regions.continents()
                .forEach((continent, codes) -> continents.put(
                        continent,
                        codes.stream().map(it -> new Option(it, name(it))).toList()));
        return continents;
    }
}
