package app.masthead.platform.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** Parts of the world, to choose all of their countries at once. */
public final class Regions {

    /** What stands before the name of a region where it stands for all of its countries. */
    private static final String ALL_OF = "all-of-";

    /**
     * A part of the world.
     *
     * @param value what stands for all of its countries where countries are chosen
     * @param countries their codes, divided by blanks
     */
    public record Region(String name, String value, String countries) {}

    private static final List<String> CONTINENTS =
            List.of("africa", "americas", "asia", "europe", "oceania", "antarctica");
    private static final Map<String, List<String>> COUNTRIES = load();

    private Regions() {}

    /** The countries by the name of the continent. */
    static Map<String, List<String>> continents() {
        var continents = new LinkedHashMap<String, List<String>>();
        CONTINENTS.forEach(it -> continents.put(it, COUNTRIES.getOrDefault(it, List.of())));
        return continents;
    }

    /** All regions: the continents, then the other sets. */
    public static List<Region> all() {
        return Stream.concat(
                        CONTINENTS.stream(),
                        COUNTRIES.keySet().stream()
                                .filter(it -> !CONTINENTS.contains(it))
                                .sorted())
                .map(it -> new Region(it, ALL_OF + it, String.join(" ", COUNTRIES.getOrDefault(it, List.of()))))
                .toList();
    }

    /** The countries that are chosen, those of chosen regions among them. */
    public static List<String> expanded(List<String> chosen) {
        return chosen.stream()
                .flatMap(it -> it.startsWith(ALL_OF)
                        ? COUNTRIES.getOrDefault(it.substring(ALL_OF.length()), List.of(it)).stream()
                        : Stream.of(it))
                .distinct()
                .toList();
    }

    private static Map<String, List<String>> load() {
        var regions = new Properties();
        try (var file = Regions.class.getResourceAsStream("/geo/regions.properties")) {
            regions.load(Objects.requireNonNull(file));
        } catch (IOException cause) {
            throw new IllegalStateException("The regions cannot be read", cause);
        }
        var countries = new LinkedHashMap<String, List<String>>();
        regions.stringPropertyNames()
                .forEach(it -> countries.put(
                        it,
                        Arrays.stream(regions.getProperty(it).split(" "))
                                .sorted(Comparator.comparing(Countries::name))
                                .toList()));
        return countries;
    }
}
