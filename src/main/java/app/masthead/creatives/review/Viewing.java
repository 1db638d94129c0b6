package app.masthead.creatives.review;

import app.masthead.creatives.OpenedCreative;
import app.masthead.creatives.content.Asset;
import app.masthead.creatives.preview.PreviewFile;
import java.util.Set;

/**
 * One look at a creative.
 *
 * @param host of the page, on which alone the previews may be shown
 * @param network whether previews may load what is not kept here
 * @param kept the addresses of files that are kept here
 */
record Viewing(OpenedCreative creative, String host, boolean network, Set<String> kept) {

    boolean isKept(Asset asset) {
        return PreviewFile.of(asset).filter(kept::contains).isPresent();
    }
}
