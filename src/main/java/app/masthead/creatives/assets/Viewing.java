package app.masthead.creatives.assets;

import app.masthead.creatives.OpenedCreative;
import app.masthead.creatives.content.Asset;
import app.masthead.creatives.files.KeptCopy;
import app.masthead.creatives.preview.PreviewFile;
import java.util.List;
import java.util.Map;

/**
 * One look at a creative.
 *
 * @param host of the page, on which alone the previews may be shown
 * @param network whether previews may load what is not kept here
 * @param kept the copies that are kept here, by the address that they came from
 */
record Viewing(OpenedCreative creative, String host, boolean network, Map<String, List<KeptCopy>> kept) {

    /** What is kept of the file that the asset shows, the latest first; none when nothing is. */
    List<KeptCopy> copies(Asset asset) {
        return PreviewFile.of(asset)
                .map(url -> kept.getOrDefault(url, List.of()))
                .orElse(List.of());
    }
}
