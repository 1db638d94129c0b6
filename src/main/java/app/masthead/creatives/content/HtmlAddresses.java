package app.masthead.creatives.content;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;

/** The addresses in the attributes of HTML, as browsers read them: entities resolved, quotes or none. */
final class HtmlAddresses {

    private static final int LONGEST = 500_000;
    private static final int DEEPEST = 3;
    private static final Set<String> ADDRESSES = Set.of(
            "href",
            "xlink:href",
            "src",
            "action",
            "formaction",
            "data",
            "poster",
            "background",
            "ping",
            "cite",
            "manifest");
    private static final Set<String> SCHEMES =
            Set.of("http", "https", "ws", "wss", "ftp", "javascript", "vbscript", "file", "blob");

    private HtmlAddresses() {}

    static Stream<String> in(String html) {
        return in(html, 0);
    }

    private static Stream<String> in(String html, int depth) {
        var document = Jsoup.parse(html.length() <= LONGEST ? html : html.substring(0, LONGEST));
        return document.getAllElements().stream()
                .flatMap(element -> StreamSupport.stream(element.attributes().spliterator(), false))
                .flatMap(attribute -> addresses(attribute, depth));
    }

    private static Stream<String> addresses(Attribute attribute, int depth) {
        var name = attribute.getKey().toLowerCase(Locale.ROOT);
        var value = attribute.getValue();
        if (name.equals("srcdoc")) {
            return depth < DEEPEST ? in(value, depth + 1) : Stream.empty();
        }
        if (name.equals("srcset")) {
            return Stream.of(value.split(","))
                    .map(each -> each.strip().split("\\s", 2)[0])
                    .filter(HtmlAddresses::leads);
        }
        if (name.equals("content")) {
            return Stream.of(value.replaceFirst("(?is)^.*?url\\s*=\\s*[\"']?", ""))
                    .filter(HtmlAddresses::leads);
        }
        return ADDRESSES.contains(name) ? Stream.of(value.strip()).filter(HtmlAddresses::leads) : Stream.empty();
    }

    /** Whether it leads elsewhere, or runs something; what lies beside the page does neither. */
    private static boolean leads(String url) {
        var link = new Link("", url, Link.Use.CODE);
        return SCHEMES.contains(link.scheme())
                || link.host().isPresent() && link.scheme().isEmpty()
                || link.scheme().equals("data")
                        && url.strip().toLowerCase(Locale.ROOT).startsWith("data:text");
    }
}
