package app.masthead.creatives.scoring;

import app.masthead.creatives.content.CreativeContent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * No term that the tenant forbids comes to be where the words of two assets meet, such as “free mo” and “ney”, nor where
 * those of all do in their order. The place that shows them decides which stands beside which, so that any two are held
 * against each other. That they meet like this may be chance: a person decides.
 */
class SplitTermRule implements Rule {

    /** More texts are compared in their order alone. */
    private static final int MOST_IN_ANY_ORDER = 40;

    /** As much of each end as a term can take up. */
    private static final int END = 100;

    private static final String APART = " ¦ ";

    @Override
    public String code() {
        return "split_term";
    }

    @Override
    public Stream<Finding> check(Submission sent, ScoringPolicy policy) {
        var terms = policy.advertising().forbiddenTerms();
        if (terms.isEmpty()) {
            return Stream.empty();
        }
        var pieces = ReadableText.of(sent.content()).stream().flatMap(SplitTermRule::folded).distinct().toList();
        var whole = pieces.stream().map(ReadableText::words).toList();
        var joined = joined(sent.content(), pieces);
        return terms.stream().flatMap(term -> found(ForbiddenTerm.of(term), whole, joined));
    }

    /** A term that stands in an asset by itself is said already. */
    private static Stream<Finding> found(ForbiddenTerm term, List<String> whole, List<String> joined) {
        return whole.stream().anyMatch(text -> term.quotedFrom(text).findAny().isPresent())
                ? Stream.empty()
                : joined.stream()
                        .flatMap(term::quotedFrom)
                        .limit(1)
                        .map(quoted -> Finding.of(Severity.SERIOUS, term.term(), quoted).holding());
    }

    private static List<String> joined(CreativeContent content, List<ReadableText> pieces) {
        return Stream.of("", " ")
                .flatMap(between -> Stream.of(inOrder(content, between), inAnyOrder(pieces, between)))
                .toList();
    }

    private static String inOrder(CreativeContent content, String between) {
        return ReadableText.of(content).stream()
                .map(text -> ends(FoldedText.withoutMarks(text.words())))
                .collect(Collectors.joining(between));
    }

    private static String inAnyOrder(List<ReadableText> pieces, String between) {
        var some = pieces.stream().limit(MOST_IN_ANY_ORDER).toList();
        return some.stream()
                .flatMap(one -> some.stream()
                        .filter(other -> other != one)
                        .map(other -> last(one.words()) + between + first(other.words())))
                .collect(Collectors.joining(APART));
    }

    private static String ends(String words) {
        return words.length() <= 2 * END ? words : first(words) + APART + last(words);
    }

    private static String first(String words) {
        return words.substring(0, ForbiddenTerm.whole(words, Math.min(words.length(), END)));
    }

    private static String last(String words) {
        return words.substring(ForbiddenTerm.whole(words, Math.max(0, words.length() - END)));
    }

    private static Stream<ReadableText> folded(ReadableText text) {
        return ForbiddenTermRule.folded(text).filter(each -> !each.words().isEmpty());
    }
}
