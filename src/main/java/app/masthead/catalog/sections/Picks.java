package app.masthead.catalog.sections;

import app.masthead.platform.web.ContentCategories;
import app.masthead.platform.web.Countries;
import app.masthead.platform.web.Languages;
import app.masthead.platform.web.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Many things to tick, in groups; what a product has already can always be kept, known to us or not.
 *
 * @param groups the things by the name of their group; those without a group under an empty name
 */
record Picks(Map<String, List<Option>> groups) {

    private static final String UNKNOWN = "unknown";

    static Picks of(List<Option> options) {
        return new Picks(Map.of("", options));
    }

    /** The things under their codes. */
    static Picks of(List<String> codes, UnaryOperator<String> naming) {
        return of(codes.stream().map(it -> new Option(it, naming.apply(it))).toList());
    }

    static Picks countries() {
        return new Picks(Countries.byContinent());
    }

    static Picks categories() {
        return new Picks(ContentCategories.groups());
    }

    /** The languages of ISO 639-1, by name. */
    static Picks languages() {
        return of(Languages.ALL);
    }

    /** The same with these as well; those that are not among the known ones come first, as they are. */
    Picks with(List<String> own) {
        var known = values();
        var unknown = own.stream()
                .filter(it -> !known.contains(it))
                .map(it -> new Option(it, it))
                .toList();
        if (unknown.isEmpty()) return this;
        var all = new LinkedHashMap<String, List<Option>>();
        all.put(UNKNOWN, new ArrayList<>(unknown));
        all.putAll(groups);
        return new Picks(all);
    }

    Set<String> values() {
        return groups.values().stream()
                .flatMap(List::stream)
                .map(Option::value)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * One of the things as its page shows it. A page has a thousand of them, so that nothing is left to work out there.
     *
     * @param code the value, where people know it; empty where they do not
     */
    record Tick(String value, String label, String code, boolean ticked) {}

    /** All of them in their groups, each ticked or not. */
    public Map<String, List<Tick>> ticks(List<String> ticked, boolean coded) {
        var chosen = Set.copyOf(ticked);
        var all = new LinkedHashMap<String, List<Tick>>();
        groups.forEach((group, options) -> all.put(
                group,
                options.stream()
                        .map(it ->
                                new Tick(it.value(), it.label(), coded ? it.value() : "", chosen.contains(it.value())))
                        .toList()));
        return all;
    }

    public boolean isEmpty() {
        return values().isEmpty();
    }

    /** Those that are ticked, for the words above the box. */
    public List<Option> chosen(List<String> ticked) {
        return groups.values().stream()
                .flatMap(List::stream)
                .filter(it -> ticked.contains(it.value()))
                .toList();
    }
}
