package app.masthead.creatives.scoring;

import app.masthead.creatives.content.Asset;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that the tenant wants in every advertisement stand in it; pictures cannot be asked, texts can. */
class RequiredDisclosureRule implements Rule {

    private static final Set<String> READABLE = Set.of("text", "markdown", "html");

    @Override
    public String code() {
        return "disclosure_text_missing";
    }

    @Override
    public Stream<Finding> check(Submission sent, ScoringPolicy policy) {
        var readable = sent.content().assets().stream()
                .filter(asset -> READABLE.contains(asset.type()))
                .toList();
        var said = readable.stream()
                .flatMap(RequiredDisclosureRule::text)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
        return readable.isEmpty()
                ? Stream.empty()
                : policy.advertising().requiredDisclosures().stream()
                        .filter(words -> !said.contains(words.toLowerCase(Locale.ROOT)))
                        .map(words -> Finding.of(Severity.DOUBTFUL, words));
    }

    private static Stream<String> text(Asset asset) {
        return asset.text("content").stream();
    }
}
