package app.masthead.creatives.scoring;

import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** No term that the tenant forbids stands among the words of a creative: whole words, however they are written. */
class ForbiddenTermRule implements Rule {

    @Override
    public String code() {
        return "forbidden_term";
    }

    @Override
    public int version() {
        return 3;
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
        var wanted = ForbiddenTerm.of(term);
        return folded
                .flatMap(text -> wanted.quotedFrom(text.words()).map(quoted -> finding(term, quoted, text.asset())))
                .collect(Collectors.toMap(
                        found -> String.valueOf(found.asset()),
                        found -> found,
                        (first, same) -> first,
                        LinkedHashMap::new))
                .values()
                .stream();
    }

    /** The words as they are, and without the marks that may only part a letter from itself. */
    static Stream<ReadableText> folded(ReadableText text) {
        return Stream.of(FoldedText.of(text.words()), FoldedText.withoutMarks(text.words()))
                .map(words -> new ReadableText(text.asset(), words));
    }

    private static Finding finding(String term, String quoted, String asset) {
        var found = Finding.of(Severity.SERIOUS, term, quoted);
        return asset.isEmpty() ? found : found.at(asset);
    }
}
