package app.masthead.creatives.scoring;

import app.masthead.creatives.content.Asset;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Text is text: whoever shows it as HTML would run what stands in it, so that a person has to see any tag. */
class MarkupInTextRule implements Rule {

    private static final Set<String> TEXTS = Set.of("text", "markdown", "card");
    private static final int QUOTED = 100;

    /** As browsers begin a tag, a comment or an instruction, whether it ends or not. */
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!?]");

    /** An address in angle brackets is Markdown's own. */
    private static final Pattern ADDRESS =
            Pattern.compile("<(?:[a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^\\s<>]*|[\\w.+-]+@[\\w.-]+)>");

    @Override
    public String code() {
        return "markup_in_text";
    }

    @Override
    public Stream<Finding> check(Submission sent, ScoringPolicy policy) {
        return sent.content().assets().stream()
                .filter(asset -> TEXTS.contains(asset.type()))
                .flatMap(MarkupInTextRule::findings);
    }

    private static Stream<Finding> findings(Asset asset) {
        return ReadableText.written(asset)
                .map(text -> asset.is("markdown") ? ADDRESS.matcher(text).replaceAll("") : text)
                .flatMap(text -> TAG.matcher(text).results().limit(1).map(found -> quoted(text, found.start())))
                .map(tag -> Finding.of(Severity.SERIOUS, tag).holding().at(asset));
    }

    private static String quoted(String text, int start) {
        return text.codePoints()
                .skip(text.codePointCount(0, start))
                .limit(QUOTED)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
