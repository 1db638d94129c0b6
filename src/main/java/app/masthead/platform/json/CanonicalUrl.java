package app.masthead.platform.json;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One spelling for all addresses that mean the same agent: scheme and host in lower case, no user, no default port, no
 * fragment, no dot segments, escapes normalised, an empty path written as {@code /}. Query and double slashes stay.
 */
public final class CanonicalUrl {

    private static final String UNRESERVED_MARKS = "-._~";
    private static final Map<String, String> USUAL_PORTS = Map.of("https", ":443", "http", ":80");

    private CanonicalUrl() {}

    /** What is not an address at all is its own canonical form. */
    public static String of(String written) {
        try {
            var uri = new URI(written.strip());
            return uri.getScheme() == null || uri.getRawAuthority() == null ? written : canonical(uri);
        } catch (URISyntaxException | IllegalArgumentException notAnAddress) {
            return written;
        }
    }

    private static String canonical(URI uri) {
        var scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return scheme + "://" + host(scheme, uri.getRawAuthority()) + escapes(withoutDots(uri.getRawPath())) + query;
    }

    private static String host(String scheme, String authority) {
        var host = authority.substring(authority.lastIndexOf('@') + 1);
        var usual = USUAL_PORTS.getOrDefault(scheme, ":");
        var withoutPort = host.endsWith(usual) ? host.substring(0, host.length() - usual.length()) : host;
        return IDN.toASCII(withoutPort).toLowerCase(Locale.ROOT);
    }

    /** RFC 3986, 5.2.4, over segments, so that double slashes survive. */
    private static String withoutDots(@Nullable String path) {
        if (path == null || path.isEmpty()) return "/";
        Deque<String> kept = new ArrayDeque<>();
        var segments = List.of(path.substring(1).split("/", -1));
        for (int i = 0; i < segments.size(); i++) {
            var segment = segments.get(i);
            var last = i == segments.size() - 1;
            if (segment.equals("..")) kept.pollLast();
            else if (!segment.equals(".")) kept.addLast(segment);
            if (last && (segment.equals(".") || segment.equals(".."))) kept.addLast("");
        }
        return "/" + String.join("/", kept);
    }

    /** Escapes of characters that need none are undone, the others written with capital digits. */
    private static String escapes(String path) {
        var out = new StringBuilder(path.length());
        for (int i = 0; i < path.length(); i++) {
            var escaped = path.charAt(i) == '%' && i + 2 < path.length();
            out.append(escaped ? escape(path.substring(i + 1, i + 3)) : String.valueOf(path.charAt(i)));
            if (escaped) i += 2;
        }
        return out.toString();
    }

    private static String escape(String digits) {
        var character = new String(HexFormat.of().parseHex(digits), StandardCharsets.ISO_8859_1).charAt(0);
        var unreserved =
                character < 128 && (Character.isLetterOrDigit(character) || UNRESERVED_MARKS.indexOf(character) >= 0);
        return unreserved ? String.valueOf(character) : "%" + digits.toUpperCase(Locale.ROOT);
    }
}
