package app.masthead.creatives.assets;

/** What is read of an asset, in the manner of its type. */
sealed interface AssetBody permits CardBody, CatalogBody, MarkdownBody, PostBody, TextBody, VastBody {

    /** The name of the fragment that shows it. */
    String kind();
}
