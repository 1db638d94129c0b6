package app.masthead.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What each operation is called on the page, so that people find entries by the words that they read. */
@Component
class AuditSentences {

    private static final String BETWEEN_WORDS = "[^\\p{L}\\p{N}]+";

    private final Map<String, List<String>> words;

    AuditSentences(AuditCatalogues catalogues, MessageSource messages) {
        words = catalogues.operations().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        code -> words(messages.getMessage("audit." + code, null, Locale.ENGLISH) + " "
                                + messages.getMessage("audit." + code + ".own", null, "", Locale.ENGLISH))));
    }

    /** The operations whose sentence has a word, or for an unfinished one, a word that begins so. */
    List<String> saying(String word, boolean unfinished) {
        var wanted = word.toLowerCase(Locale.ROOT);
        return words.entrySet().stream()
                .filter(it -> it.getValue().stream()
                        .anyMatch(said -> unfinished ? said.startsWith(wanted) : said.equals(wanted)))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static List<String> words(String sentence) {
        return Arrays.asList(sentence.toLowerCase(Locale.ROOT).split(BETWEEN_WORDS));
    }
}
