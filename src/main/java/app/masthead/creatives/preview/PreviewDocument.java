package app.masthead.creatives.preview;

import app.masthead.creatives.content.Asset;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** Builds the document of a frame. Addresses are written as attributes; only code that is meant to run is not escaped. */
final class PreviewDocument {

    private static final String HEAD =
            "<!doctype html><html><head><meta charset=\"utf-8\"><title>Preview</title><style>"
                    + "html,body{margin:0;block-size:100%%}%s</style></head><body>";
    private static final String END = "</body></html>";
    private static final String FITTED =
            "img{display:block;inline-size:100%;block-size:100%;object-fit:contain}audio{display:block;inline-size:100%}";

    private PreviewDocument() {}

    /**
     * The document of an asset.
     *
     * @param address where the file is that it shows; empty for code, and for a file that may not be loaded
     */
    static String of(PreviewKind kind, Asset asset, String address) {
        return switch (kind) {
            case IMAGE -> media("<img src=\"%s\" alt=\"%s\">", asset, address);
            case VIDEO -> throw new IllegalArgumentException("A film has a player");
            case AUDIO ->
                media("<audio src=\"%s\" title=\"%s\" controls preload=\"metadata\"></audio>", asset, address);
            case CODE -> code(asset);
        };
    }

    private static String media(String element, Asset asset, String address) {
        var shown = PreviewFile.shown(asset);
        var alt = shown.text("alt_text").orElse(shown.path());
        return HEAD.formatted(FITTED) + element.formatted(escaped(address), escaped(alt)) + END;
    }

    private static String code(Asset asset) {
        var code = asset.text("content").orElse("");
        var markup = code.stripLeading();
        if (asset.is("javascript") && !markup.startsWith("<")) {
            var module = asset.text("module_type").filter("esm"::equals).isPresent();
            return HEAD.formatted("") + (module ? "<script type=\"module\">" : "<script>") + code + "</script>" + END;
        }
        return isWholeDocument(markup) ? code : HEAD.formatted("") + code + END;
    }

    private static boolean isWholeDocument(String markup) {
        var start = markup.substring(0, Math.min(markup.length(), 15)).toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype") || start.startsWith("<html");
    }

    static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
