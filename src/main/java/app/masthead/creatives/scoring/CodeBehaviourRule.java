package app.masthead.creatives.scoring;

import app.masthead.creatives.content.Asset;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Code keeps to its own frame: it does not take the page elsewhere, read cookies or storage, or build further code. Who
 * means harm can write it so that no pattern finds it; the sandbox protects, this rule only points.
 */
class CodeBehaviourRule implements Rule {

    private static final Set<String> CODE = Set.of("html", "javascript");
    private static final Map<String, Pattern> SIGNS = Map.of(
            "redirect",
            Pattern.compile(
                    "(?i)\\b(?:top|parent|window|self|document)\\s*\\.\\s*location\\b(?!\\s*\\.\\s*(?:href|search|hash)"
                            + "\\s*[;,)])|http-equiv\\s*=\\s*[\"']?refresh"),
            "storage",
            Pattern.compile("\\bdocument\\s*\\.\\s*cookie\\b|\\b(?:local|session)Storage\\b|\\bindexedDB\\b"),
            "generated_code",
            Pattern.compile("\\beval\\s*\\(|\\bnew\\s+Function\\s*\\(|\\bdocument\\s*\\.\\s*write\\s*\\("),
            "credentials",
            Pattern.compile("(?i)<input[^>]{0,200}type\\s*=\\s*[\"']?password"));

    @Override
    public String code() {
        return "code_behaviour";
    }

    @Override
    public Stream<Finding> check(Submission sent, ScoringPolicy policy) {
        return sent.content().assets().stream()
                .filter(asset -> CODE.contains(asset.type()))
                .flatMap(CodeBehaviourRule::signs);
    }

    private static Stream<Finding> signs(Asset asset) {
        var code = asset.text("content").orElse("");
        return SIGNS.entrySet().stream()
                .filter(sign -> sign.getValue().matcher(code).find())
                .map(Map.Entry::getKey)
                .sorted()
                .map(sign -> Finding.of(Severity.SERIOUS, sign).at(asset));
    }
}
