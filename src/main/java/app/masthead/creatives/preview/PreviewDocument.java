package app.masthead.creatives.preview;

import app.masthead.creatives.content.Asset;
import app.masthead.creatives.content.VastDocument;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** Builds the document of a frame. Addresses are written as attributes; only code that is meant to run is not escaped. */
final class PreviewDocument {

    private static final String HEAD =
            "<!doctype html><html><head><meta charset=\"utf-8\"><title>Preview</title><style>"
                    + "html,body{margin:0;block-size:100%%}%s</style></head><body>";
    private static final String END = "</body></html>";
    private static final String FITTED =
            "img,video{display:block;inline-size:100%;block-size:100%;object-fit:contain}audio{inline-size:100%}";

    private PreviewDocument() {}

    static String of(PreviewKind kind, Asset asset) {
        return switch (kind) {
            case IMAGE -> media("<img src=\"%s\" alt=\"%s\">", asset);
            case VIDEO ->
                media("<video src=\"%s\" title=\"%s\" controls playsinline preload=\"metadata\"></video>", asset);
            case AUDIO -> media("<audio src=\"%s\" title=\"%s\" controls preload=\"metadata\"></audio>", asset);
            case CODE -> code(asset);
        };
    }

    private static String media(String element, Asset asset) {
        var shown = asset.is("card")
                ? new Asset(asset.slot(), asset.position(), asset.json().path("media"))
                : asset;
        var alt = shown.text("alt_text").orElse(shown.path());
        return HEAD.formatted(FITTED) + element.formatted(escaped(file(shown)), escaped(alt)) + END;
    }

    /** Files are loaded over https only; any other address stays empty. */
    private static String file(Asset asset) {
        var url = asset.is("vast")
                ? PreviewKind.playable(asset).map(VastDocument.MediaFile::url).orElse("")
                : asset.text("url").orElse("");
        return url.toLowerCase(Locale.ROOT).startsWith("https://") ? url : "";
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

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
