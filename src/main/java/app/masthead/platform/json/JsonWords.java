package app.masthead.platform.json;

import app.masthead.platform.text.PlainText;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/** Why a text is no JSON, in plain words instead of the parser's, which are written for those who program it. */
final class JsonWords {

    private static final int LONGEST_QUOTED = 40;

    private static final List<Reason> REASONS = List.of(
            new Reason("Unexpected end-of-input.*", "it ends too early"),
            new Reason("Non-standard token '(.*?)'.*", "%s is nothing that JSON knows"),
            new Reason("Unrecognized token '(.*?)'.*", "%s is nothing that JSON knows: texts stand in quotation marks"),
            new Reason("Unexpected character \\('(.)' .*", "%s does not belong there"),
            new Reason("Unexpected character .*", "a character does not belong there"),
            new Reason("Illegal unquoted character .*", "a text in it has a line break or another control character"),
            new Reason("Illegal character .*", "a control character does not belong there"),
            new Reason("Unrecognized character escape .*", "a backslash in it begins nothing that JSON knows"),
            new Reason("Unexpected close marker .*", "a bracket closes that was not opened"),
            new Reason(
                    "(?:Invalid|Malformed) numeric value.*|JSON spec does not allow numbers.*",
                    "a number cannot be written like that"),
            new Reason("Expected space separating.*", "something follows where nothing may"),
            new Reason("Duplicate Object property \"(.*)\".*", "Duplicate field %s"),
            new Reason(".*nesting depth.*", "it is nested too deeply"),
            new Reason("Number value length.*|BigDecimal scale.*", "a number in it is too long"),
            new Reason("String value length.*", "a text in it is too long"),
            new Reason("Name length.*", "the name of a field in it is too long"));

    private JsonWords() {}

    static String of(JacksonException cause) {
        var message = String.valueOf(cause.getOriginalMessage());
        return REASONS.stream()
                .flatMap(it -> it.words(message).stream())
                .findFirst()
                .orElse("it cannot be read");
    }

    private record Reason(Pattern pattern, String words) {

        Reason(String pattern, String words) {
            this(Pattern.compile(pattern, Pattern.DOTALL), words);
        }

        Optional<String> words(String message) {
            var found = pattern.matcher(message);
            return found.matches() ? Optional.of(words.formatted(quoted(found))) : Optional.empty();
        }

        private static Object quoted(MatchResult found) {
            return found.groupCount() == 0 ? "" : "“" + PlainText.line(found.group(1), LONGEST_QUOTED) + "”";
        }
    }
}
