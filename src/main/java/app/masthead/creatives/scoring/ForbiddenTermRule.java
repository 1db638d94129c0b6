package app.masthead.creatives.scoring;

import java.util.LinkedHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** No term that the tenant forbids stands among the words of a creative: whole words, however they are written. */
class ForbiddenTermRule implements Rule {

    private static final int AROUND = 30;
    private static final String BETWEEN_LETTERS = "[ ._*·-]{1,3}";
    private static final String BEGINNING = "(?<![\\p{L}\\p{N}])";
    private static final String END = "(?![\\p{L}\\p{N}])";
    private static final Pattern WITHOUT_SPACES = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]");

    @Override
    public String code() {
        return "forbidden_term";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Stream<Finding> check(Submission sent, ScoringPolicy policy) {
        var terms = policy.advertising().forbiddenTerms();
        if (terms.isEmpty()) {
            return Stream.empty();
        }
        var texts = Stream.concat(
                        Stream.of(new ReadableText("", sent.content().name())),
                        ReadableText.of(sent.content()).stream())
                .flatMap(ForbiddenTermRule::folded)
                .distinct()
                .toList();
        return terms.stream().flatMap(term -> found(term, texts.stream()));
    }

    private static Stream<Finding> found(String term, Stream<ReadableText> folded) {
        var wanted = FoldedText.of(term);
        if (wanted.isEmpty()) {
            return Stream.empty();
        }
        var pattern = pattern(wanted);
        return folded
                .flatMap(text -> quote(pattern, text.words()).map(quoted -> finding(term, quoted, text.asset())))
                .collect(Collectors.toMap(
                        found -> String.valueOf(found.asset()),
                        found -> found,
                        (first, same) -> first,
                        LinkedHashMap::new))
                .values()
                .stream();
    }

    /** The words as they are, and without the marks that may only part a letter from itself. */
    private static Stream<ReadableText> folded(ReadableText text) {
        return Stream.of(FoldedText.of(text.words()), FoldedText.withoutMarks(text.words()))
                .map(words -> new ReadableText(text.asset(), words));
    }

    private static Finding finding(String term, String quoted, String asset) {
        var found = Finding.of(Severity.SERIOUS, term, quoted);
        return asset.isEmpty() ? found : found.at(asset);
    }

    private static Stream<String> quote(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        if (!match.find()) {
            return Stream.empty();
        }
        var from = whole(text, Math.max(0, match.start() - AROUND));
        var to = whole(text, Math.min(text.length(), match.end() + AROUND));
        return Stream.of((from > 0 ? "…" : "") + text.substring(from, to).strip() + (to < text.length() ? "…" : ""));
    }

    /** The same place, or the one before it where a character of two halves would be cut. */
    private static int whole(String text, int at) {
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
