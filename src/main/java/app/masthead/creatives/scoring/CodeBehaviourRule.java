package app.masthead.creatives.scoring;

import app.masthead.creatives.content.Asset;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Code keeps to its own frame: it does not take the page elsewhere, open windows, read what is stored, recognise the
 * reader's device, make noise unasked, or build further code. Who means harm can write it so that nothing is found; the
 * sandbox protects, this rule only points.
 */
class CodeBehaviourRule implements Rule {

    private static final Set<String> CODE = Set.of("html", "javascript");

    /** What honest advertisements do at times. */
    private static final Set<String> DOUBTFUL = Set.of("pop_up", "written_document", "dialogs", "base", "sound");

    private static final int USUAL_SOURCES = 3;

    @Override
    public String code() {
        return "code_behaviour";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Stream<Finding> check(Submission sent, ScoringPolicy policy) {
        return sent.content().assets().stream()
                .filter(asset -> CODE.contains(asset.type()))
                .flatMap(CodeBehaviourRule::findings);
    }

    private static Stream<Finding> findings(Asset asset) {
        var code = HtmlCode.of(asset);
        var signs = Stream.concat(code.signs().stream(), ScriptSigns.in(code.allScripts()))
                .distinct()
                .sorted()
                .map(sign -> Finding.of(severity(sign), sign).at(asset));
        var sources = code.loaded().size();
        return sources <= USUAL_SOURCES
                ? signs
                : Stream.concat(
                        signs,
                        Stream.of(Finding.of(Severity.DOUBTFUL, "many_sources", String.valueOf(sources))
                                .at(asset)));
    }

    private static Severity severity(String sign) {
        return DOUBTFUL.contains(sign) ? Severity.DOUBTFUL : Severity.SERIOUS;
    }
}
