package app.masthead.audit;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns the name of a field into words: {@code human_review_required} reads "Human review required". */
public final class FieldName {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "ai", "api", "cpa", "cpc", "cpcv", "cpm", "cpp", "cpv", "csv", "dooh", "html", "iab", "id", "ids", "ip",
            "json", "saml", "sso", "url", "utc", "vast", "vcpm");

    private FieldName() {}

    public static String of(String field) {
        var words = field.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").replaceAll("[_\\s-]+", " ");
        var said = Stream.of(words.strip().split(" ")).map(FieldName::word).collect(Collectors.joining(" "));
        return said.isEmpty() ? field : said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }

    private static String word(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        if (!ABBREVIATIONS.contains(lower)) {
            return lower;
        }
        return lower.equals("ids") ? "IDs" : lower.toUpperCase(Locale.ROOT);
    }
}
