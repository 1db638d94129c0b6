package app.masthead.tenants;

import app.masthead.platform.web.ContentCategories;
import app.masthead.platform.web.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The categories of advertising to tick, as the picker shows them; stored ones that are not known stay first. */
record CategoryPicks(Map<String, List<Option>> groups) {

    private static final String UNKNOWN = "unknown";

    /** One to tick. */
    record Tick(String value, String label, String code, boolean ticked) {}

    static CategoryPicks with(List<String> stored) {
        var known = known();
        var unknown = stored.stream()
                .filter(code -> !known.contains(code))
                .map(code -> new Option(code, code))
                .toList();
        var groups = new LinkedHashMap<String, List<Option>>();
        if (!unknown.isEmpty()) {
            groups.put(UNKNOWN, unknown);
        }
        groups.putAll(ContentCategories.groups());
        return new CategoryPicks(groups);
    }

    static Set<String> known() {
        return ContentCategories.groups().values().stream()
                .flatMap(List::stream)
                .map(Option::value)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All of them in their groups, each ticked or not. */
    public Map<String, List<Tick>> ticks(List<String> ticked, boolean coded) {
        var all = new LinkedHashMap<String, List<Tick>>();
        groups.forEach((group, options) -> all.put(
                group,
                options.stream()
                        .map(it ->
                                new Tick(it.value(), it.label(), coded ? it.value() : "", ticked.contains(it.value())))
                        .toList()));
        return all;
    }

    /** Those that are ticked, for the words above the box. */
    public List<Option> chosen(List<String> ticked) {
        return groups.values().stream()
                .flatMap(List::stream)
                .filter(it -> ticked.contains(it.value()))
                .toList();
    }
}
