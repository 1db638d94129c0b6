package app.masthead.creatives.scoring;

import app.masthead.creatives.content.Asset;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that the tenant wants in every advertisement can be read in it; pictures cannot be asked, texts can. */
class RequiredDisclosureRule implements Rule {

    private static final Set<String> READABLE = Set.of("text", "markdown", "html", "card");

    @Override
    public String code() {
        return "disclosure_text_missing";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Stream<Finding> check(Submission sent, ScoringPolicy policy) {
        var texts = sent.content().assets().stream()
                .filter(asset -> READABLE.contains(asset.type()))
                .map(Asset::path)
                .toList();
        var readable = ReadableText.of(sent.content()).stream()
                .filter(text -> texts.contains(text.asset()))
                .toList();
        var said = FoldedText.of(readable.stream().map(ReadableText::words).collect(Collectors.joining("\n")));
        return texts.isEmpty()
                ? Stream.empty()
                : policy.advertising().requiredDisclosures().stream()
                        .filter(words -> !said.contains(FoldedText.of(words)))
                        .map(words -> Finding.of(Severity.DOUBTFUL, words));
    }
}
