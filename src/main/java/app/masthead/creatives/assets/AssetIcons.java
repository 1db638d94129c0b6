package app.masthead.creatives.assets;

/** The icon beside the name of an asset. */
final class AssetIcons {

    private AssetIcons() {}

    static String of(String type) {
        return switch (type) {
            case "image" -> "image";
            case "video", "vast" -> "play";
            case "audio", "daast" -> "sound";
            case "text", "markdown" -> "words";
            case "html", "javascript", "css", "zip", "webhook" -> "code";
            case "url", "published_post" -> "link";
            case "pixel_tracker", "vast_tracker", "daast_tracker" -> "eye";
            case "card" -> "layout-grid";
            case "brief" -> "scroll-text";
            case "catalog" -> "list";
            default -> "file-json";
        };
    }
}
