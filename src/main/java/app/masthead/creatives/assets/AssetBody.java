package app.masthead.creatives.assets;

import java.util.Set;

/** What is read of an asset, in the manner of its type. */
sealed interface AssetBody permits CardBody, CatalogBody, MarkdownBody, PostBody, TextBody, VastBody {

    /** The name of the fragment that shows it. */
    String kind();

    /** The fields that it says, so that nobody has to say them again. */
    default Set<String> said() {
        return Set.of();
    }
}
