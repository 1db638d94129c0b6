package app.masthead.catalog.sections;

import app.masthead.platform.json.ExactJson;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** By what reports can be broken down: the protocol's flags, as things to tick. */
final class Breakdowns {

    private static final String GEO = "supports_geo_breakdown";
    private static final List<String> FLAGS =
            List.of("creative", "keyword", "device_type", "device_platform", "audience", "placement");
    private static final List<String> PLACES = List.of("country", "region");

    private Breakdowns() {}

    static List<String> all() {
        return Stream.concat(FLAGS.stream(), PLACES.stream()).toList();
    }

    static List<String> of(@Nullable ObjectNode reporting) {
        if (reporting == null) return List.of();
        return all().stream()
                .filter(it -> PLACES.contains(it)
                        ? reporting.path(GEO).path(it).asBoolean(false)
                        : reporting.path(flag(it)).asBoolean(false))
                .toList();
    }

    /** Saying nothing and saying no are kept apart, as they were. */
    static void write(ObjectNode reporting, List<String> chosen) {
        FLAGS.forEach(it -> set(reporting, flag(it), chosen.contains(it)));
        var places = reporting.path(GEO).isObject()
                ? (ObjectNode) reporting.get(GEO)
                : ExactJson.nodes().objectNode();
        PLACES.forEach(it -> set(places, it, chosen.contains(it)));
        if (!places.isEmpty()) reporting.set(GEO, places);
    }

    private static void set(ObjectNode document, String field, boolean said) {
        if (said || document.has(field)) document.put(field, said);
    }

    private static String flag(String breakdown) {
        return "supports_" + breakdown + "_breakdown";
    }
}
