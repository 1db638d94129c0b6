package app.masthead.creatives.review;

import app.masthead.creatives.content.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One asset as a reviewer sees it.
 *
 * @param frame where its preview is; null when it is shown as text alone
 * @param away whether what it shows is on the buyer's server alone
 * @param code whether it runs code in its frame
 * @param size of its frame
 * @param fixed whether the frame keeps that size in pixels, as an advertisement on a page does
 * @param text its words, to be read
 * @param source its code, to be looked at
 * @param facts everything else that it says
 */
record AssetView(
        String path,
        String type,
        String icon,
        @Nullable String frame,
        boolean away,
        boolean code,
        Size size,
        boolean fixed,
        @Nullable String text,
        @Nullable String source,
        List<FieldValue> facts,
        String sha256) {

    /** Whether there is more to see once the network is on. */
    public boolean reachesOut() {
        return away || code;
    }

    public String viewBox() {
        return "0 0 " + size.width() + " " + size.height();
    }

    public String shortDigest() {
        return sha256.substring(0, 12);
    }
}
