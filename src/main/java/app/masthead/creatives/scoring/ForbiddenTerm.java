package app.masthead.creatives.scoring;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A term that a tenant forbids, as it is looked for in folded text.
 *
 * @param pattern null for a term of which nothing is left when it is folded
 */
record ForbiddenTerm(String term, @Nullable Pattern pattern) {

    private static final int AROUND = 30;
    private static final String BETWEEN_LETTERS = "[ ._*·-]{1,3}";
    private static final String BEGINNING = "(?<![\\p{L}\\p{N}])";
    private static final String END = "(?![\\p{L}\\p{N}])";
    private static final Pattern WITHOUT_SPACES = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]");

    static ForbiddenTerm of(String term) {
        var wanted = FoldedText.of(term);
        return new ForbiddenTerm(term, wanted.isEmpty() ? null : pattern(wanted));
    }

    /** The place in folded text at which it stands first, with what stands around it. */
    Stream<String> quotedFrom(String text) {
        if (pattern == null) {
            return Stream.empty();
        }
        var match = pattern.matcher(text);
        if (!match.find()) {
            return Stream.empty();
        }
        var from = whole(text, Math.max(0, match.start() - AROUND));
        var to = whole(text, Math.min(text.length(), match.end() + AROUND));
        return Stream.of((from > 0 ? "…" : "") + text.substring(from, to).strip() + (to < text.length() ? "…" : ""));
    }

    /** The same place, or the one before it where a character of two halves would be cut. */
    static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    /** The words as they are, or each letter by itself; scripts that do not part words have no ends of words. */
    private static Pattern pattern(String term) {
        var plain = Stream.of(term.split(" ")).map(Pattern::quote).collect(Collectors.joining("[ _-]{1,3}"));
        if (WITHOUT_SPACES.matcher(term).find()) {
            return Pattern.compile(plain);
        }
        var spaced = term.codePoints()
                .filter(each -> each != ' ')
                .mapToObj(each -> Pattern.quote(Character.toString(each)))
                .collect(Collectors.joining(BETWEEN_LETTERS));
        return Pattern.compile(BEGINNING + "(?:" + plain + "|" + spaced + ")" + END);
    }
}
