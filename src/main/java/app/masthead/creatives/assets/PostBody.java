package app.masthead.creatives.assets;

import app.masthead.creatives.content.Asset;
import app.masthead.creatives.content.HiddenCharacters;
import org.jspecify.annotations.Nullable;

/**
 * A post that stands elsewhere already.
 *
 * @param authorization the protocol's word for whether it may be used; null when nothing is said
 */
record PostBody(
        @Nullable String platform,
        @Nullable String account,
        @Nullable String number,
        @Nullable AddressView address,
        @Nullable String authorization)
        implements AssetBody {

    static PostBody of(Asset asset) {
        return new PostBody(
                spelled(asset.text("platform").orElse(null)),
                spelled(asset.json().at("/identity_ref/handle").asString(null)),
                spelled(asset.text("platform_post_id").orElse(null)),
                asset.text("post_url").map(AddressView::of).orElse(null),
                spelled(asset.json().at("/reference_authorization/status").asString(null)));
    }

    @Override
    public String kind() {
        return "post";
    }

    public String tone() {
        return switch (authorization == null ? "unknown" : authorization) {
            case "authorized" -> "positive";
            case "expired", "revoked" -> "negative";
            case "pending" -> "caution";
            default -> "neutral";
        };
    }

    private static @Nullable String spelled(@Nullable String text) {
        return text == null ? null : HiddenCharacters.spelledOut(text);
    }
}
