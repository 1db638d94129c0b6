package app.masthead.creatives.assets;

import org.jspecify.annotations.Nullable;

/**
 * One asset as a reviewer sees it.
 *
 * @param stage where it is seen or heard; null when it is read alone
 * @param away whether what it shows is on the buyer's server alone
 * @param body what is read of it, in the manner of its type; null when its facts say it all
 * @param source its code, to be looked at
 * @param facts everything else that it says
 */
public record AssetView(
        String path,
        String type,
        String icon,
        String sha256,
        @Nullable StageView stage,
        boolean away,
        @Nullable AssetBody body,
        @Nullable SourceView source,
        FieldValues facts) {

    /** Whether there is more to see once the network is on. */
    public boolean reachesOut() {
        return away || (stage != null && (stage.code() || stage.isKept()));
    }

    public boolean framed() {
        return stage != null;
    }

    public String shortDigest() {
        return sha256.substring(0, 12);
    }

    /** What plays or runs comes first, then pictures, then what is read, then what is only looked up. */
    int order() {
        return switch (type) {
            case "video", "vast", "audio", "daast", "html", "card" -> 0;
            case "image", "zip" -> 1;
            case "javascript" -> 2;
            default -> body == null ? 3 : 2;
        };
    }
}
