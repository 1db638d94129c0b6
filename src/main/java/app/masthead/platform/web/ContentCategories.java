package app.masthead.platform.web;

import app.masthead.platform.json.ExactJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The categories of the IAB's Content Taxonomy 1.0, by which ads and pages are sorted: {@code IAB9-9} is smoking. */
public final class ContentCategories {

    private static final Map<String, String> NAMES = new LinkedHashMap<>();
    private static final Map<String, List<Option>> GROUPS = new LinkedHashMap<>();

    static {
        load();
    }

    private ContentCategories() {}

    /** The name of a category; the code itself when there is none. */
    public static String name(String code) {
        return NAMES.getOrDefault(code, code);
    }

    /** All of them by the name of the main category, which comes first among its own. */
    public static Map<String, List<Option>> groups() {
        return GROUPS;
    }

    /** The codes of the main categories, {@code IAB1} to {@code IAB26}. */
    public static List<String> main() {
        return GROUPS.values().stream().map(it -> it.getFirst().value()).toList();
    }

    private static void load() {
        try (var file = ContentCategories.class.getResourceAsStream("/iab/content-taxonomy-1.0.json")) {
            for (var entry :
                    ExactJson.read(Objects.requireNonNull(file).readAllBytes()).path("categories")) {
                var code = entry.path("id").asString();
                var name = entry.path("name").asString();
                NAMES.put(code, name);
                GROUPS.computeIfAbsent(name(entry.path("parent").asString(code)), it -> new ArrayList<>())
                        .add(new Option(code, name));
            }
        } catch (IOException cause) {
            throw new IllegalStateException("The content taxonomy cannot be read", cause);
        }
    }
}
