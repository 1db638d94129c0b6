package app.masthead.creatives.content;

import app.masthead.platform.secrets.Sha256;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A creative as its buyer described it, every field kept, known or not.
 *
 * @param json the whole object in AdCP's shape
 */
public record CreativeContent(ObjectNode json) {

    public String creativeId() {
        return json.path("creative_id").asString("");
    }

    public String name() {
        return json.path("name").asString("");
    }

    public FormatRef format() {
        return FormatRef.of(json);
    }

    public JsonNode assetMap() {
        return json.path("assets");
    }

    /** All assets in the buyer's order; a slot with several gives each of them. */
    public List<Asset> assets() {
        return assetMap().properties().stream()
                .flatMap(slot -> inSlot(slot.getKey(), slot.getValue()))
                .toList();
    }

    public Stream<Asset> assets(String type) {
        return assets().stream().filter(asset -> asset.is(type));
    }

    /** What is declared for the creative as a whole. */
    public Optional<Provenance> provenance() {
        return Provenance.of(json.path("provenance"));
    }

    /** What holds for one asset: its own declaration replaces the creative's entirely. */
    public Optional<Provenance> provenanceOf(Asset asset) {
        return asset.provenance().or(this::provenance);
    }

    public List<String> tags() {
        return json.path("tags").values().stream()
                .flatMap(tag -> tag.stringValueOpt().stream())
                .toList();
    }

    public List<AssetDigest> digests() {
        return assets().stream().map(Asset::digest).toList();
    }

    /** The digest over all assets: equal content has an equal one, whoever submits it under whatever name. */
    public String sha256() {
        return Sha256.of(CanonicalJson.of(assetMap()));
    }

    /** Whether both say the same, field by field. */
    public boolean means(CreativeContent other) {
        return CanonicalJson.of(json).equals(CanonicalJson.of(other.json));
    }

    private static Stream<Asset> inSlot(String slot, JsonNode value) {
        return value.isArray()
                ? IntStream.range(0, value.size()).mapToObj(at -> new Asset(slot, at, value.path(at)))
                : Stream.of(new Asset(slot, null, value));
    }
}
