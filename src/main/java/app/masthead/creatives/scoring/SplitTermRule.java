package app.masthead.creatives.scoring;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * No term that the tenant forbids comes to be where the words of two assets meet, such as “free mo” and “ney”, nor where
 * those of all do in their order. The place that shows them decides which stands beside which, so that any two are held
 * against each other. That they meet like this may be chance: a person decides.
 */
class SplitTermRule implements Rule {

    /** Ends beyond these are compared in their order alone; a text has one for each way in which it folds. */
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
        var texts = ReadableText.of(sent.content());
        var joined = joined(texts);
        return terms.stream().flatMap(term -> found(ForbiddenTerm.of(term), texts, joined));
    }

    /** A term that stands in an asset by itself is said already. */
    private static Stream<Finding> found(ForbiddenTerm term, List<ReadableText> texts, List<String> joined) {
        return joined.stream()
                .flatMap(term::quotedFrom)
                .limit(1)
                .filter(quoted -> texts.stream()
                        .flatMap(ForbiddenTermRule::folded)
                        .flatMap(text -> term.quotedFrom(text.words()))
                        .findAny()
                        .isEmpty())
                .map(quoted -> Finding.of(Severity.SERIOUS, term.term(), quoted).holding());
    }

    private static List<String> joined(List<ReadableText> texts) {
        var ends = texts.stream().flatMap(SplitTermRule::ends).distinct().toList();
        var unmarked = texts.stream()
                .map(text -> Ends.of(text.words(), FoldedText::withoutMarks))
                .toList();
        return Stream.of("", " ")
                .flatMap(between -> Stream.of(inOrder(unmarked, between), inAnyOrder(ends, between)))
                .toList();
    }

    private static Stream<Ends> ends(ReadableText text) {
        return Stream.<UnaryOperator<String>>of(FoldedText::of, FoldedText::withoutMarks)
                .map(folding -> Ends.of(text.words(), folding));
    }

    private static String inOrder(List<Ends> texts, String between) {
        return texts.stream().map(Ends::both).collect(Collectors.joining(between));
    }

    private static String inAnyOrder(List<Ends> texts, String between) {
        var some = texts.stream().limit(MOST_IN_ANY_ORDER).toList();
        return some.stream()
                .flatMap(one ->
                        some.stream().filter(other -> other != one).map(other -> one.last() + between + other.first()))
                .collect(Collectors.joining(APART));
    }

    /** How a text begins and how it ends, folded; the same for a short one. */
    private record Ends(String first, String last) {

        static Ends of(String words, UnaryOperator<String> folding) {
            return words.length() <= 2 * END
                    ? new Ends(folding.apply(words), folding.apply(words))
                    : new Ends(folding.apply(beginning(words)), folding.apply(ending(words)));
        }

        String both() {
            return first.equals(last) ? first : first + APART + last;
        }

        private static String beginning(String words) {
            return words.substring(0, ForbiddenTerm.whole(words, END));
        }

        private static String ending(String words) {
            return words.substring(ForbiddenTerm.whole(words, words.length() - END));
        }
    }
}
