package app.masthead.creatives.content;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What browsers make of a written address (WHATWG URL): white space taken out, any number of slashes and backslashes
 * before the host of a web address, and the last {@code @} before it counting.
 *
 * @param scheme in lower case; empty when there is none
 * @param host as name servers know it; empty when the address names none that there can be
 */
record BrowserAddress(String scheme, Optional<String> host) {

    private static final Set<String> SPECIAL = Set.of("http", "https", "ws", "wss", "ftp");
    private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*):");
    private static final Pattern SLASHES = Pattern.compile("^/+");
    private static final Pattern AUTHORITY = Pattern.compile("^[^/?#]*");
    private static final Pattern HOST = Pattern.compile("^(\\[[^\\]]*]|[^:]*)(?::[0-9]*)?$");

    static BrowserAddress of(String url) {
        var read = url.codePoints()
                .filter(each -> each > ' ' && each != 0x7F)
                .map(each -> each == '\\' ? '/' : each)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        var found = SCHEME.matcher(read);
        var scheme = found.find() ? found.group(1).toLowerCase(Locale.ROOT) : "";
        var rest = scheme.isEmpty() ? read : read.substring(scheme.length() + 1);
        return SPECIAL.contains(scheme) || rest.startsWith("//")
                ? new BrowserAddress(scheme, hostAt(SLASHES.matcher(rest).replaceFirst("")))
                : new BrowserAddress(scheme, Optional.empty());
    }

    private static Optional<String> hostAt(String rest) {
        var authority = AUTHORITY.matcher(rest);
        var whole = authority.find() ? authority.group() : "";
        var host = HOST.matcher(whole.substring(whole.lastIndexOf('@') + 1));
        return host.find() ? HostName.of(host.group(1)) : Optional.empty();
    }
}
