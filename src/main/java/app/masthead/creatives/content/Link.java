package app.masthead.creatives.content;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that a creative leads to, loads or reports to. Macros in braces and brackets are legal in it, so that it is
 * read as text and never as a URI.
 *
 * @param asset the path of the asset in which it stands
 * @param url as written
 * @param use what it is there for
 */
public record Link(String asset, String url, Use use) {

    /** What becomes of an address when the creative runs. */
    public enum Use {
        LANDING,
        MEDIA,
        TRACKER,
        CODE,
        OTHER
    }

    private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*):");
    private static final Pattern HOST =
            Pattern.compile("^(?:[a-zA-Z][a-zA-Z0-9+.-]*:)?//(?:[^/?#@]*@)?(\\[[^\\]]*]|[^/?#:]+)");

    /** The scheme as a browser would see it, which drops white space and control characters first. */
    public String scheme() {
        var found = SCHEME.matcher(asBrowsersReadIt());
        return found.find() ? found.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** The host in lower case and ASCII; empty when the address names none. */
    public Optional<String> host() {
        var found = HOST.matcher(asBrowsersReadIt());
        return found.find() ? Optional.of(ascii(found.group(1))) : Optional.empty();
    }

    /** Whether the host is the domain or lies below it. */
    public boolean isAt(String domain) {
        var wanted = ascii(domain);
        return host().filter(host -> host.equals(wanted) || host.endsWith("." + wanted))
                .isPresent();
    }

    private String asBrowsersReadIt() {
        return url.codePoints()
                .filter(each -> each > ' ' && each != 0x7F)
                .map(each -> each == '\\' ? '/' : each)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String ascii(String host) {
        var trimmed = host.strip().toLowerCase(Locale.ROOT);
        var bare = trimmed.endsWith(".") ? trimmed.substring(0, trimmed.length() - 1) : trimmed;
        try {
            return IDN.toASCII(bare).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notAName) {
            return bare;
        }
    }
}
