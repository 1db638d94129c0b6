package app.masthead.creatives.content;

/**
 * What a decision remembers of an asset: which it was, and by which digest its content can be recognised.
 *
 * @param asset the asset's path, for example {@code cards[2]}
 * @param type its type
 * @param sha256 the digest of its canonical JSON
 */
public record AssetDigest(String asset, String type, String sha256) {}
