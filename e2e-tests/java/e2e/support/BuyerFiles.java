package e2e.support;

import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.files.AssetHost;
import app.masthead.creatives.files.Samples;
import app.masthead.platform.json.ExactJson;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A host that has the files of which the published examples speak, as large and as long as they say. */
public final class BuyerFiles implements AutoCloseable {

    private static final int SIDE = 300;
    private static final int MILLISECONDS = 15_000;
    private static final Pattern FILM = Pattern.compile("https?://[^\\s<\\]\"]+[.]mp4");
    private static final Map<String, Kind> KINDS = Map.of(
            "png", new Kind("image/png", it -> Samples.png(width(it), height(it))),
            "jpg",
                    new Kind(
                            "image/jpeg",
                            it -> Samples.picture("jpg", width(it), height(it), Color.ORANGE, Color.WHITE)),
            "mp4", new Kind("video/mp4", it -> Samples.mp4(width(it), height(it), milliseconds(it))),
            "mp3", new Kind("audio/mpeg", it -> Samples.mp3(milliseconds(it) / 1_000)),
            "wav", new Kind("audio/wav", it -> Samples.wav(milliseconds(it) / 1_000)),
            "zip", new Kind("application/zip", it -> bundle()));

    /** Files of one type, made to the measures that an asset declares. */
    private record Kind(String type, Function<JsonNode, byte[]> file) {}

    private final AssetHost host = new AssetHost();
    private int files;

    /** The creative under that id, with its files on this host. */
    public ObjectNode hosted(CreativeContent creative, String id) {
        var json = (ObjectNode) ExactJson.read(creative.json().toString());
        move(json);
        return json.put("creative_id", id);
    }

    private void move(JsonNode node) {
        node.forEach(this::move);
        if (node instanceof ObjectNode asset && asset.has("asset_type")) {
            var address = asset.path("url").asString("");
            var ending = address.replaceAll("[?#].*", "").replaceAll(".*\\.", "");
            if (KINDS.containsKey(ending)) {
                asset.put("url", file(ending, asset));
            }
            if (asset.path("content").isString()) {
                asset.put(
                        "content",
                        FILM.matcher(asset.path("content").asString()).replaceAll(film -> file("mp4", tagged())));
            }
        }
    }

    private String file(String ending, JsonNode asset) {
        files++;
        var kind = Objects.requireNonNull(KINDS.get(ending));
        return host.file("/" + files + "." + ending, kind.type(), kind.file().apply(asset));
    }

    /** What a tag says of its film. */
    private static ObjectNode tagged() {
        return ExactJson.nodes()
                .objectNode()
                .put("width", 1_920)
                .put("height", 1_080)
                .put("duration_ms", 30_000);
    }

    private static byte[] bundle() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("index.html"));
            zip.write("<p>Hello</p>".getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static int width(JsonNode asset) {
        return asset.path("width").asInt(SIDE);
    }

    private static int height(JsonNode asset) {
        return asset.path("height").asInt(SIDE);
    }

    private static int milliseconds(JsonNode asset) {
        return asset.path("duration_ms").asInt(MILLISECONDS);
    }

    @Override
    public void close() {
        host.close();
    }
}
