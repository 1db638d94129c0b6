package app.masthead.creatives.scoring;

import app.masthead.creatives.content.Asset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What an HTML or JavaScript asset would run, read by a parser: its scripts, what its markup does by itself, and from
 * where it loads further code. Documents within the document count as part of it.
 *
 * @param scripts every piece of script, those in attributes included
 * @param signs what the markup does without any script, as {@link CodeBehaviourRule} names it
 * @param loaded hosts or addresses of further scripts and frames
 */
record HtmlCode(List<String> scripts, Set<String> signs, Set<String> loaded) {

    private static final int DEEPEST = 3;

    static HtmlCode of(Asset asset) {
        var code = new HtmlCode(new ArrayList<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        var content = asset.text("content").orElse("");
        if (asset.is("javascript")) {
            code.scripts.add(cut(content));
        } else {
            code.read(content, 0);
        }
        return code;
    }

    static Document parsed(String html) {
        return Jsoup.parse(cut(html));
    }

    static String cut(String content) {
        return content.length() <= FoldedText.LONGEST ? content : content.substring(0, FoldedText.LONGEST);
    }

    String allScripts() {
        return scripts.stream().collect(Collectors.joining("\n;\n"));
    }

    private void read(String html, int depth) {
        var document = parsed(html);
        if (document.body().childrenSize() == 0 && document.head().childrenSize() == 0) {
            // Without a single tag it is script, or becomes it where a page puts it into one.
            scripts.add(cut(html));
            return;
        }
        document.getAllElements().forEach(element -> read(element, depth));
    }

    private void read(Element element, int depth) {
        element.attributes().forEach(this::read);
        switch (element.normalName()) {
            case "script" -> readScript(element);
            case "meta" -> signIf(element.attr("http-equiv").strip().equalsIgnoreCase("refresh"), "redirect");
            case "input" -> signIf(element.attr("type").strip().equalsIgnoreCase("password"), "credentials");
            case "audio", "video" -> signIf(element.hasAttr("autoplay") && !element.hasAttr("muted"), "sound");
            case "iframe", "frame" -> readFrame(element, depth);
            case "object", "embed", "applet" -> signs.add("plug_in");
            case "form" -> signIf(leavesThePage(element.attr("action")), "form");
            case "base" -> signs.add("base");
            default -> {}
        }
    }

    private void readScript(Element script) {
        var source = script.hasAttr("src") ? script.attr("src") : script.attr("xlink:href");
        if (!source.isBlank()) {
            loaded.add(source.strip());
        }
        scripts.add(script.data() + script.wholeText());
    }

    private void readFrame(Element frame, int depth) {
        if (frame.hasAttr("src") && !frame.attr("src").isBlank()) {
            loaded.add(frame.attr("src").strip());
        }
        if (frame.hasAttr("srcdoc") && depth < DEEPEST) {
            read(frame.attr("srcdoc"), depth + 1);
        }
    }

    private void read(Attribute attribute) {
        var name = attribute.getKey().toLowerCase(Locale.ROOT);
        var value = attribute.getValue();
        if (name.startsWith("on")) {
            scripts.add(value);
        } else if (asScheme(value).startsWith("javascript:")) {
            scripts.add(value);
            signs.add("script_address");
        }
    }

    private void signIf(boolean seen, String sign) {
        if (seen) {
            signs.add(sign);
        }
    }

    private static boolean leavesThePage(String action) {
        return asScheme(action).startsWith("http") || action.strip().startsWith("//");
    }

    /** As browsers read the beginning of an address: without white space and control characters. */
    private static String asScheme(String value) {
        return value.codePoints()
                .filter(each -> each > ' ' && each != 0x7F)
                .limit(12)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toLowerCase(Locale.ROOT);
    }
}
