package app.masthead.creatives.preview;

import app.masthead.creatives.content.Asset;
import app.masthead.creatives.content.VastDocument;
import java.util.Locale;
import java.util.Optional;

/** How an asset is shown in a frame of the preview host. What is read as text needs no frame and has no kind. */
public enum PreviewKind {
    IMAGE,
    VIDEO,
    AUDIO,
    CODE;

    public static Optional<PreviewKind> of(Asset asset) {
        return switch (asset.type()) {
            case "image" -> asset.text("url").map(url -> IMAGE);
            case "video" -> asset.text("url").map(url -> VIDEO);
            case "audio" -> asset.text("url").map(url -> AUDIO);
            case "html", "javascript" -> asset.text("content").map(code -> CODE);
            case "vast", "daast" -> playable(asset).map(file -> file.isSound() ? AUDIO : VIDEO);
            case "zip" -> asset.text("backup_image_url").map(url -> IMAGE);
            case "card" -> of(PreviewFile.shown(asset));
            default -> Optional.empty();
        };
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it shows a file, and is nothing without it. */
    public boolean isFile() {
        return this != CODE;
    }

    /** Whether its frame runs anything: code of the buyer's, or of a film our own player. */
    public boolean isScripted() {
        return this == CODE || this == VIDEO;
    }

    /** What plays when an inline VAST or DAAST document runs. */
    static Optional<VastDocument.MediaFile> playable(Asset asset) {
        return asset.text("content").flatMap(VastDocument::parse).stream()
                .flatMap(vast -> vast.kept().stream())
                .findFirst();
    }
}
