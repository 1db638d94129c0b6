package app.masthead.creatives.content;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Addresses that simply stand in code or text, told by how they begin. */
final class WrittenAddresses {

    private static final Pattern IN_CODE =
            Pattern.compile("(?i)\\b(?:https?:/|javascript:|vbscript:|data:text)[^\\s\"'<>`\\\\]*");
    private static final Pattern IN_WORDS =
            Pattern.compile("(?i)\\b(?:https?:/|(?:java|vb)script:(?=\\S)|data:text/)[^\\s\"'<>`\\\\]*");
    private static final String END_OF_SENTENCE = ".,;:!?*_…";

    private WrittenAddresses() {}

    static Stream<String> inCode(String code) {
        return IN_CODE.matcher(code).results().map(match -> bare(match.group().replaceFirst("]]$", ""), ""));
    }

    static Stream<String> inWords(String words) {
        return IN_WORDS.matcher(words).results().map(match -> bare(match.group(), END_OF_SENTENCE));
    }

    /** Without what ends the sentence, and the brackets that close what was opened before the address. */
    private static String bare(String address, String ends) {
        var end = address.length();
        var round = surplus(address, '(', ')');
        var square = surplus(address, '[', ']');
        while (end > 0) {
            var last = address.charAt(end - 1);
            if (last == ')' && round > 0) {
                round--;
            } else if (last == ']' && square > 0) {
                square--;
            } else if (ends.indexOf(last) < 0) {
                break;
            }
            end--;
        }
        return address.substring(0, end);
    }

    private static long surplus(String text, char opening, char closing) {
        return text.chars().filter(each -> each == closing).count()
                - text.chars().filter(each -> each == opening).count();
    }
}
