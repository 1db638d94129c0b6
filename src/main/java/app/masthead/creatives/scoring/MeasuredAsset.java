package app.masthead.creatives.scoring;

import app.masthead.creatives.content.Asset;
import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.content.VastDocument;
import app.masthead.platform.json.ExactJson;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An asset beside the file that was found at its address.
 *
 * @param asset the asset as it was described; for the picture or film of a card, that
 */
record MeasuredAsset(Asset asset, FoundFile file) {

    private static final Set<String> SENT_INLINE = Set.of("html", "javascript");

    /** Every asset whose file has been looked at, the media of cards and of tags among them. */
    static Stream<MeasuredAsset> of(Submission sent) {
        return measured(sent, sent.content().assets().stream().flatMap(MeasuredAsset::withMedia));
    }

    /** The pictures in the place of archives, of which nothing is declared and no format asks anything. */
    static Stream<MeasuredAsset> backups(Submission sent) {
        return measured(sent, sent.content().assets("zip").flatMap(MeasuredAsset::backup));
    }

    private static Stream<MeasuredAsset> measured(Submission sent, Stream<Asset> assets) {
        return assets.flatMap(asset -> file(sent, asset).map(found -> new MeasuredAsset(asset, found)).stream());
    }

    /** The creative with what was measured in the place of what was declared. */
    static CreativeContent contentAsMeasured(Submission sent) {
        var measured = new CreativeContent(sent.content().json().deepCopy());
        for (var asset : measured.assets()) {
            if (asset.json() instanceof ObjectNode json) {
                file(sent, asset).ifPresentOrElse(found -> write(found, json), () -> weigh(asset, json));
            }
        }
        return measured;
    }

    private static Optional<FoundFile> file(Submission sent, Asset asset) {
        return asset.text("url").map(sent.files()::get);
    }

    private static Stream<Asset> withMedia(Asset asset) {
        if (asset.is("vast") || asset.is("daast")) {
            return asset.text("content").flatMap(VastDocument::parse).stream()
                    .flatMap(tag -> tag.kept().stream().map(file -> inTag(asset, tag, file)));
        }
        var media = asset.json().path("media");
        return media.isObject() ? Stream.of(asset, new Asset(asset.slot(), asset.position(), media)) : Stream.of(asset);
    }

    private static Stream<Asset> backup(Asset archive) {
        return archive.text("backup_image_url").stream()
                .map(url -> ExactJson.nodes()
                        .objectNode()
                        .put("asset_type", "image")
                        .put("url", url))
                .map(json -> new Asset(archive.slot(), archive.position(), json));
    }

    /** A file of a tag as an asset, with what the tag says of it. */
    private static Asset inTag(Asset asset, VastDocument tag, VastDocument.MediaFile file) {
        var json = ExactJson.nodes().objectNode();
        json.put("asset_type", file.isSound() ? "audio" : "video");
        json.put("url", file.url());
        json.put("mime_type", file.type());
        tag.length().ifPresent(length -> json.put("duration_ms", length.toMillis()));
        if (file.size() != null) {
            json.put("width", file.size().width());
            json.put("height", file.size().height());
        }
        return new Asset(asset.slot(), asset.position(), json);
    }

    private static void write(FoundFile found, ObjectNode json) {
        json.put("file_size_bytes", found.sizeBytes());
        put(json, "width", found.width());
        put(json, "height", found.height());
        put(json, "duration_ms", found.durationMs());
        json.put("container_format", subtype(found));
    }

    /** What was sent inline has been seen whole. */
    private static void weigh(Asset asset, ObjectNode json) {
        if (SENT_INLINE.contains(asset.type())) {
            asset.text("content")
                    .ifPresent(content ->
                            json.put("file_size_bytes", (long) content.getBytes(StandardCharsets.UTF_8).length));
        }
    }

    private static void put(ObjectNode json, String field, @org.jspecify.annotations.Nullable Number value) {
        if (value == null) {
            json.remove(field);
        } else {
            json.put(field, value.longValue());
        }
    }

    private static String subtype(FoundFile found) {
        var type = found.mimeType().toLowerCase(Locale.ROOT);
        return switch (type) {
            case "audio/mp4", "audio/x-m4a" -> "m4a";
            case "audio/vnd.wave", "audio/x-wav" -> "wav";
            default -> type;
        };
    }

    Optional<Long> declared(String field) {
        JsonNode value = asset.json().path(field);
        return value.isNumber() && value.canConvertToLong() ? Optional.of(value.asLong()) : Optional.empty();
    }
}
