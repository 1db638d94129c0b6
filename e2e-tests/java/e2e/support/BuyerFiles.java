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
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A host that has the files of which the published examples speak, as large and as long as they say. */
public final class BuyerFiles implements AutoCloseable {

    private static final int SIDE = 300;
    private static final int MILLISECONDS = 15_000;
    private static final Map<String, Function<JsonNode, byte[]>> BY_ENDING = Map.of(
            "png", it -> Samples.png(width(it), height(it)),
            "jpg", it -> Samples.picture("jpg", width(it), height(it), Color.ORANGE, Color.WHITE),
            "mp4", it -> Samples.mp4(width(it), height(it), milliseconds(it)),
            "mp3", it -> Samples.mp3(milliseconds(it) / 1_000),
            "wav", it -> Samples.wav(milliseconds(it) / 1_000),
            "zip", it -> bundle());
    private static final Map<String, String> TYPES = Map.of(
            "png", "image/png",
            "jpg", "image/jpeg",
            "mp4", "video/mp4",
            "mp3", "audio/mpeg",
            "wav", "audio/wav",
            "zip", "application/zip");

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
        var ending = node.path("url").asString("").replaceAll("[?#].*", "").replaceAll(".*\\.", "");
        var file = BY_ENDING.get(ending);
        if (file != null && node instanceof ObjectNode asset && asset.has("asset_type")) {
            files++;
            asset.put("url", host.file("/" + files + "." + ending, TYPES.get(ending), file.apply(asset)));
        }
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
