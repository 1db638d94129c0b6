package app.masthead.platform.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an e-mail address is here, wherever it comes from: one mailbox that can be stored, shown and written to. */
public final class EmailAddress {

    private static final int LONGEST = 254;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s\\p{Z}@<>\"]+@[^\\s\\p{Z}@<>\"]+");

    /** As people have it (RFC 5321 section 4.1.2, without quoted strings), its domain in any script. */
    private static final Pattern USUAL =
            Pattern.compile("[^,;:()\\[\\]\\\\]{1,64}@[^,;:()\\[\\]\\\\.]+(\\.[^,;:()\\[\\]\\\\.]+)+");

    /** No top-level domain is a number (RFC 3696, section 2): this is an IP address. */
    private static final Pattern NUMBER_AT_END = Pattern.compile(".*\\.\\d+");

    private EmailAddress() {}

    /** Whether it could be one: what the portal takes from others that vouch for it. */
    public static boolean isOne(@Nullable String text) {
        return text != null && text.length() <= LONGEST && ADDRESS.matcher(text).matches() && PlainText.isLine(text);
    }

    /** Whether it is one of a mailbox on the internet as well: what the portal takes from people who type it. */
    public static boolean isUsual(@Nullable String text) {
        return text != null
                && isOne(text)
                && USUAL.matcher(text).matches()
                && !NUMBER_AT_END.matcher(text).matches();
    }
}
