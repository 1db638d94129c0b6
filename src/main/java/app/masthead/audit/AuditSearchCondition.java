package app.masthead.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Words as people type them, as a condition: every plain word must stand in the entry or in the sentence that is shown
 * for it, and the last one may be unfinished. With quotes, a minus or "or" they are taken as a search engine takes them,
 * in the entry alone. Punctuation alone finds nothing.
 */
final class AuditSearchCondition {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}._@:-]+");
    private static final int MOST = 12;

    /** A phrase of the code finds the operation by the index that holds everything else. */
    private static final String SAID = " || phraseto_tsquery('simple', translate(:%s, '._', '  '))";

    private static final String WHOLE = "websearch_to_tsquery('simple', :%s)";

    /** Written without a subquery, so that PostgreSQL knows how common the words are when it plans. */
    private static final String UNFINISHED = """
            (case when websearch_to_tsquery('simple', :%1$s)::text like '%%''' \
            then (websearch_to_tsquery('simple', :%1$s)::text || ':*')::tsquery \
            else websearch_to_tsquery('simple', :%1$s) end)""";

    private final AuditSentences sentences;
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final String condition;

    AuditSearchCondition(String typed, AuditSentences sentences) {
        this.sentences = sentences;
        var words = typed.strip().split("\\s+");
        condition = "search @@ (" + (isPlain(words) ? every(words) : term(UNFINISHED, "q", typed)) + ")";
    }

    String condition() {
        return condition;
    }

    Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }

    private static boolean isPlain(String... words) {
        return words.length <= MOST
                && List.of(words).stream()
                        .allMatch(
                                it -> PLAIN.matcher(it).matches() && !it.startsWith("-") && !it.equalsIgnoreCase("or"));
    }

    private String every(String... words) {
        var terms = new ArrayList<String>();
        for (var at = 0; at < words.length; at++) {
            var unfinished = at == words.length - 1;
            var said = sentences.saying(words[at], unfinished);
            var term = new StringBuilder(term(unfinished ? UNFINISHED : WHOLE, "q" + at, words[at]));
            for (var code = 0; code < said.size(); code++) {
                term.append(term(SAID, "q" + at + "_" + code, said.get(code)));
            }
            terms.add("(" + term + ")");
        }
        return String.join(" && ", terms);
    }

    private String term(String pattern, String name, String value) {
        parameters.put(name, value);
        return pattern.formatted(name);
    }
}
