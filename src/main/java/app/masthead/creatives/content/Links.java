package app.masthead.creatives.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Finds every address in a creative, in its fields and inside its code. */
public final class Links {

    private static final Set<String> CODE = Set.of("html", "javascript", "css", "vast", "daast");
    private static final Set<String> TRACKERS = Set.of("pixel_tracker", "vast_tracker", "daast_tracker");
    private static final Set<String> DECLARATIONS = Set.of("provenance", "security", "ext", "context");
    private static final Pattern NAMESPACE =
            Pattern.compile("(?i)^https?://(?:www\\.w3\\.org|www\\.iab\\.(?:net|com)|schemas\\.)\\S*");

    private Links() {}

    public static List<Link> of(CreativeContent content) {
        return content.assets().stream().flatMap(asset -> of(asset).stream()).toList();
    }

    public static List<Link> of(Asset asset) {
        var found = new ArrayList<Link>();
        collect(asset, "", asset.json(), found);
        if (CODE.contains(asset.type())) {
            asset.text("content").ifPresent(code -> found.addAll(inContent(asset, code)));
        }
        if (asset.is("text") || asset.is("markdown")) {
            asset.text("content").ifPresent(text -> found.addAll(inText(asset, text)));
        }
        return found;
    }

    /** What leads on from words, and what would load if somebody showed them as HTML. */
    private static List<Link> inText(Asset asset, String text) {
        var marked = asset.is("markdown") ? MarkedText.of(text) : new MarkedText(List.of(), text);
        var landings = Stream.concat(marked.destinations().stream(), WrittenAddresses.inWords(marked.words()))
                .distinct()
                .toList();
        var inMarkup = text.contains("<") ? HtmlAddresses.in(text) : Stream.<String>empty();
        return Stream.concat(
                        links(asset, landings.stream(), Link.Use.LANDING),
                        links(asset, inMarkup.filter(url -> !landings.contains(url)), Link.Use.CODE))
                .toList();
    }

    /** A VAST document says what its addresses are for; other code does not. */
    private static List<Link> inContent(Asset asset, String content) {
        return VastDocument.parse(content).map(vast -> inVast(asset, vast)).orElseGet(() -> Stream.concat(
                        asset.is("html") ? HtmlAddresses.in(content) : Stream.empty(), WrittenAddresses.inCode(content))
                .distinct()
                .filter(url -> !NAMESPACE.matcher(url).matches())
                .map(url -> new Link(asset.path(), url, Link.Use.CODE))
                .toList());
    }

    private static List<Link> inVast(Asset asset, VastDocument vast) {
        var files = vast.mediaFiles().stream().map(VastDocument.MediaFile::url);
        return Stream.of(
                        links(asset, files, Link.Use.MEDIA),
                        links(asset, vast.landings().stream(), Link.Use.LANDING),
                        links(asset, vast.trackers().stream(), Link.Use.TRACKER),
                        links(asset, vast.wrappers().stream(), Link.Use.CODE))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Link> links(Asset asset, Stream<String> urls, Link.Use use) {
        return urls.map(url -> new Link(asset.path(), url, use));
    }

    private static void collect(Asset asset, String name, JsonNode node, List<Link> found) {
        if (node.isString() && isAddress(name)) {
            found.add(new Link(asset.path(), node.stringValue(), use(asset, name)));
        } else if (node.isArray()) {
            node.forEach(item -> collect(asset, name, item, found));
        } else {
            node.forEachEntry((field, value) -> {
                if (!DECLARATIONS.contains(field)) {
                    collect(asset, field, value, found);
                }
            });
        }
    }

    private static boolean isAddress(String field) {
        return field.equals("url") || field.endsWith("_url") || field.equals("uri") || field.endsWith("_uri");
    }

    private static Link.Use use(Asset asset, String field) {
        var told = (asset.slot() + " " + field + " " + asset.text("url_type").orElse("")).toLowerCase(Locale.ROOT);
        if (TRACKERS.contains(asset.type()) || told.matches(".*(track|pixel|impression|beacon).*")) {
            return Link.Use.TRACKER;
        }
        if (asset.is("url") || asset.is("published_post") || told.matches(".*(click|landing).*")) {
            return Link.Use.LANDING;
        }
        return field.equals("url") ? Link.Use.MEDIA : Link.Use.OTHER;
    }
}
