package app.masthead.creatives.content;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

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

    private static final Pattern MACRO =
            Pattern.compile("\\$?(?<!\\{)\\{++[^{}]*+}++|\\[[A-Za-z0-9_%-]{1,100}]|%%[^%/?#]{1,100}%%");

    /** The scheme as a browser would see it, which drops white space and control characters first. */
    public String scheme() {
        return BrowserAddress.of(url).scheme();
    }

    /** Every scheme that it may have, whatever macros become and wherever entities are resolved. */
    public Set<String> schemes() {
        return spellings()
                .map(each -> BrowserAddress.of(each).scheme())
                .filter(scheme -> !scheme.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The host in lower case and ASCII; empty when the address names none. */
    public Optional<String> host() {
        return hosts().stream().findFirst();
    }

    /** Every host that it may have, whatever macros become and wherever entities are resolved. */
    public Set<String> hosts() {
        return spellings()
                .flatMap(each -> BrowserAddress.of(each).host().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether it names one host for certain. */
    public boolean isReadable() {
        return hosts().size() == 1
                && resolved(url).allMatch(each -> BrowserAddress.of(each).host().isPresent());
    }

    /** Whether the host is the domain or lies below it. */
    public boolean isAt(String domain) {
        return hosts().stream().anyMatch(host -> isWithin(host, domain));
    }

    /** Whether a host, as {@link #hosts} tells it, is the domain or lies below it. */
    public static boolean isWithin(String host, String domain) {
        var wanted = HostName.ascii(domain);
        return host.equals(wanted) || host.endsWith("." + wanted);
    }

    private Stream<String> spellings() {
        var inMarkup = Parser.unescapeEntities(url, true);
        return Stream.of(url, inMarkup)
                .flatMap(each -> Stream.concat(Stream.of(each), resolved(each)))
                .distinct();
    }

    /** A macro may become nothing or something. */
    private static Stream<String> resolved(String written) {
        var macros = MACRO.matcher(written);
        return Stream.of(macros.replaceAll(""), macros.replaceAll("x")).distinct();
    }
}
