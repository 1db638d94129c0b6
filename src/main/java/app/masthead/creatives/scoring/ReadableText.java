package app.masthead.creatives.scoring;

import app.masthead.creatives.content.Asset;
import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.content.MarkedText;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.databind.JsonNode;

/**
 * Words that a reader or listener may meet: texts, the fields of native advertisements and cards, what HTML shows, and
 * the titles in VAST. What stands in code, addresses and declarations is none of it.
 *
 * @param asset the path of the asset
 */
record ReadableText(String asset, String words) {

    private static final Set<String> SILENT = Set.of("javascript", "css", "webhook", "pixel_tracker", "url", "zip");
    private static final Set<String> NO_WORDS = Set.of(
            "asset_type",
            "provenance",
            "security",
            "ext",
            "context",
            "language",
            "format",
            "container_format",
            "mime_type",
            "digest",
            "event");
    private static final List<String> SHOWN_ATTRIBUTES = List.of("alt", "title", "placeholder", "aria-label", "value");
    private static final String TITLES = "AdTitle, Description, Advertiser, Category, AltText";

    static List<ReadableText> of(CreativeContent content) {
        return content.assets().stream()
                .filter(asset -> !SILENT.contains(asset.type()))
                .flatMap(ReadableText::of)
                .filter(text -> !text.words.isBlank())
                .toList();
    }

    private static Stream<ReadableText> of(Asset asset) {
        var words = asset.text("content").stream().flatMap(content -> rendered(asset, content));
        var fields = written(asset).flatMap(text -> asWrittenAndShown(asset, text));
        return Stream.concat(words, fields).distinct().map(each -> new ReadableText(asset.path(), each));
    }

    private static Stream<String> rendered(Asset asset, String content) {
        return switch (asset.type()) {
            case "html" -> Stream.of(shown(content));
            case "vast", "daast" -> Stream.of(titles(content));
            case "markdown" -> Stream.of(MarkedText.of(content).words());
            default -> Stream.empty();
        };
    }

    /** What a text says where it is shown as it is, and where its tags and entities are read. */
    private static Stream<String> asWrittenAndShown(Asset asset, String text) {
        return !isMarkup(asset) && (text.contains("&") || text.contains("<"))
                ? Stream.of(text, shown(text))
                : Stream.of(text);
    }

    /** What stands in its fields, as it was sent; neither addresses nor declarations. */
    static Stream<String> written(Asset asset) {
        return leaves(asset.json(), "", isMarkup(asset));
    }

    private static boolean isMarkup(Asset asset) {
        return asset.is("html") || asset.is("vast") || asset.is("daast");
    }

    private static Stream<String> leaves(JsonNode node, String name, boolean markup) {
        if (node.isString()) {
            return isSilent(name) || markup && name.equals("content") ? Stream.empty() : Stream.of(node.stringValue());
        }
        if (node.isArray()) {
            return node.valueStream().flatMap(item -> leaves(item, name, markup));
        }
        return node.properties().stream()
                .filter(field -> !NO_WORDS.contains(field.getKey()))
                .flatMap(field -> leaves(field.getValue(), field.getKey(), markup));
    }

    private static boolean isSilent(String name) {
        return NO_WORDS.contains(name) || name.matches("(?:.*_)?(?:ur[il]|id)");
    }

    private static String shown(String html) {
        var document = HtmlCode.parsed(html);
        var words = new StringBuilder(document.title()).append('\n').append(blocks(document));
        document.getAllElements().forEach(element -> attributes(element, words));
        return words.toString();
    }

    private static String blocks(Document document) {
        return document.body().text();
    }

    private static void attributes(Element element, StringBuilder words) {
        SHOWN_ATTRIBUTES.stream().filter(element::hasAttr).forEach(name -> words.append('\n')
                .append(element.attr(name)));
    }

    private static String titles(String xml) {
        return String.join(
                "\n",
                Jsoup.parse(HtmlCode.cut(xml), "", Parser.xmlParser())
                        .select(TITLES)
                        .eachText());
    }
}
