package app.masthead.creatives.content;

import app.masthead.platform.json.JsonPointers;
import app.masthead.platform.secrets.Sha256;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One asset of a creative, in its slot.
 *
 * @param slot the name under which the format expects it
 * @param position its place in a slot that takes several; null when the slot takes one
 */
public record Asset(String slot, @Nullable Integer position, JsonNode json) {

    /** How people and decisions name it: {@code banner_image}, {@code cards[2]}. */
    public String path() {
        return position == null ? slot : slot + "[" + position + "]";
    }

    /** Where it stands in the creative as the buyer sent it. */
    public String pointer() {
        var pointer = JsonPointers.child("/assets", slot);
        return position == null ? pointer : pointer + "/" + position;
    }

    /** The protocol's name of its type; {@code unknown} when it names none. */
    public String type() {
        return text("asset_type").orElse("unknown");
    }

    public boolean is(String type) {
        return type().equals(type);
    }

    public Optional<String> text(String field) {
        return json.path(field).stringValueOpt();
    }

    public Optional<Size> size() {
        return Size.of(json);
    }

    public Optional<Provenance> provenance() {
        return Provenance.of(json.path("provenance"));
    }

    public AssetDigest digest() {
        return new AssetDigest(path(), type(), Sha256.of(CanonicalJson.of(json)));
    }
}
