package app.masthead.console;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Proposes the address of a tenant from its name. */
final class Subdomain {

    private static final int LONGEST = 63;

    /** Letters that do not come apart into a plain one and its mark. */
    private static final Map<String, String> WHOLE =
            Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i");

    private Subdomain() {}

    /** Letters and digits of the name, joined by hyphens; empty when nothing is left of it. */
    static String of(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        for (var letter : WHOLE.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        var joined =
                plain.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+|-+$", "");
        var cut = joined.length() <= LONGEST ? joined : joined.substring(0, LONGEST);
        return cut.replaceAll("-+$", "");
    }
}
