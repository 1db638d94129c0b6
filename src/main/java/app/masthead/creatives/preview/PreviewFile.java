package app.masthead.creatives.preview;

import app.masthead.creatives.content.Asset;
import app.masthead.creatives.content.VastDocument;
import java.util.Locale;
import java.util.Optional;

/** The one file that a picture, a film or a sound shows. */
public final class PreviewFile {

    private PreviewFile() {}

    /** Its address; files are loaded over https only, so that any other address is none. */
    public static Optional<String> of(Asset asset) {
        var url = asset.is("vast")
                ? PreviewKind.playable(asset).map(VastDocument.MediaFile::url)
                : shown(asset).text("url");
        return url.filter(it -> it.toLowerCase(Locale.ROOT).startsWith("https://"));
    }

    /** What a card shows above its words; every other asset shows itself. */
    static Asset shown(Asset asset) {
        return asset.is("card")
                ? new Asset(asset.slot(), asset.position(), asset.json().path("media"))
                : asset;
    }
}
