package app.masthead.creatives.preview;

import app.masthead.creatives.content.Asset;
import app.masthead.creatives.content.VastDocument;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The one file that a picture, a film or a sound shows. */
public final class PreviewFile {

    private PreviewFile() {}

    /** Its address, under which copies of it are kept. */
    public static Optional<String> of(Asset asset) {
        return asset.is("vast") || asset.is("daast")
                ? PreviewKind.playable(asset).map(VastDocument.MediaFile::url)
                : shown(asset).text("url");
    }

    /** Its address, when a browser may load it from there; files are loaded over https only. */
    public static Optional<String> loadable(Asset asset) {
        return of(asset).filter(url -> url.toLowerCase(Locale.ROOT).startsWith("https://"));
    }

    /** What a card shows beside its words, and an archive in its place; every other asset shows itself. */
    static Asset shown(Asset asset) {
        return switch (asset.type()) {
            case "card" ->
                new Asset(asset.slot(), asset.position(), asset.json().path("media"));
            case "zip" -> new Asset(asset.slot(), asset.position(), backup(asset));
            default -> asset;
        };
    }

    private static JsonNode backup(Asset archive) {
        var image = JsonNodeFactory.instance.objectNode().put("asset_type", "image");
        archive.text("backup_image_url").ifPresent(url -> image.put("url", url));
        return image;
    }
}
