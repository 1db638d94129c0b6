package app.masthead.creatives.assets;

import app.masthead.creatives.content.Asset;
import app.masthead.creatives.content.HiddenCharacters;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

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
                spelled(asset.json().path("platform")),
                spelled(asset.json().at("/identity_ref/handle")),
                spelled(asset.json().path("platform_post_id")),
                asset.text("post_url").map(AddressView::of).orElse(null),
                spelled(asset.json().at("/reference_authorization/status")));
    }

    @Override
    public String kind() {
        return "post";
    }

    @Override
    public Set<String> said() {
        return Set.of("post_url", "platform", "platform_post_id");
    }

    public String tone() {
        return switch (authorization == null ? "unknown" : authorization) {
            case "authorized" -> "positive";
            case "expired", "revoked" -> "negative";
            case "pending" -> "caution";
            default -> "neutral";
        };
    }

    private static @Nullable String spelled(JsonNode text) {
        return text.stringValueOpt().map(HiddenCharacters::spelledOut).orElse(null);
    }
}
