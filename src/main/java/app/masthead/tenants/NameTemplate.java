package app.masthead.tenants;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How names are made in the ad server: text with placeholders such as {@code {brand} – {start}}.
 *
 * @param text what was typed
 */
record NameTemplate(String text) {

    static final int LONGEST = 500;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern STRAY_BRACE = Pattern.compile("[{}]");

    /** The first placeholder that the kind of name does not know. */
    Optional<String> unknown(NameKind kind) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !kind.placeholders().contains(name))
                .findFirst();
    }

    /** Whether a brace stands alone: a placeholder that was begun and not finished, or the reverse. */
    boolean hasStrayBrace() {
        return STRAY_BRACE.matcher(PLACEHOLDER.matcher(text).replaceAll("")).find();
    }

    /** The name that comes out; a placeholder without a value stays as it is. */
    String fill(Map<String, String> values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())))
                .strip();
    }
}
