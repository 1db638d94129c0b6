package app.masthead.buyers.edit;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a brand manifest says, as far as people fill it in.
 *
 * @param name what the brand is called
 * @param domain where the brand is at home
 * @param categories codes of the IAB content taxonomy that the brand keeps away from
 * @param domains sites that the brand keeps away from
 */
record BrandFields(@Nullable String name, @Nullable String domain, List<String> categories, List<String> domains) {

    private static final String BRAND = "brand";
    private static final String CATEGORIES = "blocked_categories";
    private static final String DOMAINS = "blocked_domains";

    static BrandFields of(ObjectNode manifest) {
        return new BrandFields(
                text(manifest.path(BRAND).path("name")),
                text(manifest.path(BRAND).path("domain")),
                list(manifest.path(CATEGORIES)),
                list(manifest.path(DOMAINS)));
    }

    /** Reads what was typed into a field: domains divided by commas, blanks or line breaks. */
    static List<String> read(@Nullable String typed) {
        return typed == null
                ? List.of()
                : Arrays.stream(typed.split("[,\\s]+"))
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .toList();
    }

    /** Writes it over a manifest, and leaves alone whatever else stands there. */
    ObjectNode over(ObjectNode manifest) {
        var changed = manifest.deepCopy();
        var brand = changed.path(BRAND).isObject() ? (ObjectNode) changed.path(BRAND) : changed.putObject(BRAND);
        put(brand, "name", name);
        put(brand, "domain", domain);
        if (brand.isEmpty()) changed.remove(BRAND);
        put(changed, CATEGORIES, categories);
        put(changed, DOMAINS, domains);
        return changed;
    }

    private static void put(ObjectNode node, String field, @Nullable String text) {
        if (text == null) node.remove(field);
        else node.put(field, text);
    }

    private static void put(ObjectNode node, String field, List<String> texts) {
        if (texts.isEmpty()) node.remove(field);
        else if (!texts.equals(list(node.path(field)))) texts.forEach(node.putArray(field)::add);
    }

    private static @Nullable String text(JsonNode node) {
        var text = node.asString("");
        return text.isEmpty() ? null : text;
    }

    private static List<String> list(JsonNode node) {
        return node.valueStream().map(it -> it.asString("")).toList();
    }
}
