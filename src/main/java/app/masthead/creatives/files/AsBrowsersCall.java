package app.masthead.creatives.files;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as browsers spell them when they call: buyers write characters in them that addresses must not have. */
final class AsBrowsersCall {

    private static final Pattern BEHIND_HOST = Pattern.compile("(?<=^[a-zA-Z]{1,9}://[^/?#]{1,300})[/?].*");
    private static final Pattern TO_ENCODE = Pattern.compile("[ \"<>^`|]");

    private AsBrowsersCall() {}

    /** The same address; one that cannot be called in any spelling stays as it is, for others to refuse. */
    static String spelled(String url) {
        return BEHIND_HOST.matcher(withoutFragment(url)).replaceFirst(found -> quoted(found.group()));
    }

    private static String quoted(String pathAndQuery) {
        var encoded = TO_ENCODE.matcher(pathAndQuery).replaceAll(each -> encoded(each.group()));
        return Matcher.quoteReplacement(encoded);
    }

    private static String encoded(String character) {
        return "%"
                + HexFormat.of()
                        .formatHex(character.getBytes(StandardCharsets.US_ASCII))
                        .toUpperCase(Locale.ROOT);
    }

    /** Nobody is told the part of an address that browsers keep to themselves. */
    private static String withoutFragment(String url) {
        var at = url.indexOf('#');
        return at < 0 ? url : url.substring(0, at);
    }
}
