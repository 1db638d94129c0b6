package app.masthead.platform.search;

import app.masthead.platform.storage.Like;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The words that somebody searches for. All of them have to be found, in any order, as parts of words; a word of one or
 * two characters only at the beginning of a word, where the trigram index can still find it.
 *
 * @param written as a whole, as it was typed; ids may differ in capitals alone
 * @param typed the same in lower case
 * @param words at least one, at most {@value #MOST_WORDS}
 */
public record SearchTerms(String written, String typed, List<String> words) {

    /** What is longer than this was not typed. */
    public static final int LONGEST = 200;

    private static final int MOST_WORDS = 8;
    private static final int SHORT = 3;

    public SearchTerms {
        words = List.copyOf(words);
    }

    /** Empty for what has no word in it, or is too long. */
    public static Optional<SearchTerms> of(String typed) {
        var written = typed.strip();
        var plain = written.toLowerCase(Locale.ROOT);
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        var words =
                Arrays.stream(plain.split("\\s+")).distinct().limit(MOST_WORDS).toList();
        return Optional.of(new SearchTerms(written, plain, words));
    }

    /** The condition that a column with lower-case text has every word. */
    public String exactly(String column) {
        return every((word, number) ->
                word.length() < SHORT ? beginning(column, number) : "%s like :containing%d".formatted(column, number));
    }

    /**
     * The condition that it has every word, or one that is much like it by {@code pg_trgm}'s word similarity. How much
     * is the setting {@code pg_trgm.word_similarity_threshold}.
     */
    public String roughly(String column) {
        return every((word, number) ->
                word.length() < SHORT ? beginning(column, number) : ":word%d <%% %s".formatted(number, column));
    }

    /** The values of both conditions, and {@code written}, {@code typed}, {@code start} to compare and order by. */
    public Map<String, Object> values() {
        var values = new LinkedHashMap<String, Object>();
        values.put("written", written);
        values.put("typed", typed);
        values.put("start", Like.beginning(typed));
        for (var number = 0; number < words.size(); number++) {
            var word = words.get(number);
            values.put("word" + number, word);
            values.put("containing" + number, Like.containing(word));
            values.put("beginning" + number, Like.beginning(word));
            values.put("inside" + number, "% " + Like.beginning(word));
        }
        return values;
    }

    /** Whether the text, in any case, has every word. */
    public boolean isIn(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(lower::contains);
    }

    private static String beginning(String column, int number) {
        return "(%1$s like :beginning%2$d or %1$s like :inside%2$d)".formatted(column, number);
    }

    private String every(BiFunction<String, Integer, String> condition) {
        return IntStream.range(0, words.size())
                .mapToObj(number -> condition.apply(words.get(number), number))
                .collect(Collectors.joining(" and ", "(", ")"));
    }
}
