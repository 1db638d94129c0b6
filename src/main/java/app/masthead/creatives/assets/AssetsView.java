package app.masthead.creatives.assets;

import app.masthead.creatives.files.KeptCopy;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The assets of a creative, before the eye.
 *
 * @param whole the creative as readers will meet it, when its words and pictures come one by one
 * @param kept the copies that are kept here, by the address that they came from
 * @param total how many assets there are, of which only the first may be shown
 */
public record AssetsView(List<AssetView> shown, @Nullable CardBody whole, Map<String, List<KeptCopy>> kept, int total) {

    public boolean cut() {
        return total > shown.size();
    }

    /** Whether switching the network on shows more. */
    public boolean reachesOut() {
        return shown.stream().anyMatch(AssetView::reachesOut);
    }

    public boolean frames() {
        return shown.stream().anyMatch(AssetView::framed);
    }

    /** Whether something can be made larger or smaller. */
    public boolean zooms() {
        return shown.stream()
                .anyMatch(asset -> asset.stage() != null && asset.stage().measured());
    }

    /** Whether there is a card, which looks different on a phone. */
    public boolean cards() {
        return whole != null || shown.stream().anyMatch(asset -> asset.body() instanceof CardBody);
    }
}
