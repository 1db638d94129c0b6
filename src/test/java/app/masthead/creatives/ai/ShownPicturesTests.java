package app.masthead.creatives.ai;

import static app.masthead.creatives.content.Examples.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.files.FileStore;
import app.masthead.creatives.files.Samples;
import app.masthead.creatives.scoring.FoundFile;
import app.masthead.creatives.scoring.Policies;
import app.masthead.creatives.scoring.Submission;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.secrets.Sha256;
import app.masthead.support.GeminiStub;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** An AI service sees the pictures of a creative, and no more than a question holds. */
class ShownPicturesTests extends AiTest {

    private static final byte[] PICTURE = Samples.png(300, 250);

    @Autowired
    private FileStore store;

    @TempDir
    private Path folder;

    @Test
    void what_a_creative_shows_goes_with_the_question_as_it_was_stored() {
        setUp();

        ask(kept(PICTURE, "image/png", 300, 250));

        var parts = parts();
        assertThat(parts.get(2).path("text").asString()).contains(Sha256.of(PICTURE));
        assertThat(parts.get(3).at("/inlineData/mimeType").asString()).isEqualTo("image/png");
        assertThat(Base64.getDecoder()
                        .decode(parts.get(3).at("/inlineData/data").asString()))
                .isEqualTo(PICTURE);
        assertThat(parts.get(1).path("text").asString()).contains(Sha256.of(PICTURE));
        assertThat(read("prompt_sha256"))
                .isEqualTo(Sha256.of(GeminiStub.heard().getFirst().body()));
    }

    @Test
    void what_it_cannot_read_or_is_not_whole_does_not() {
        setUp();
        var large = kept(Samples.png(2, 2), "image/png", 30_000, 30_000);
        var broken = new FoundFile(Sha256.of(PICTURE), "image/png", PICTURE.length, 300, 250, null, false);

        ask(large, broken, kept("<svg/>".getBytes(StandardCharsets.UTF_8), "image/svg+xml", 300, 250), gone());

        assertThat(parts()).hasSize(2);
    }

    @Test
    void of_many_the_four_largest_are_shown() {
        setUp();
        var sides = List.of(10, 60, 20, 50, 30, 40);

        ask(sides.stream()
                .map(side -> kept(Samples.png(side, side), "image/png", side, side))
                .toArray(FoundFile[]::new));

        assertThat(shown()).containsExactly(60, 50, 40, 30);
    }

    @Test
    void what_would_not_fit_gives_way_to_what_does() {
        setUp();
        var heavy = Arrays.copyOf(Samples.png(90, 90), 5_900_000);
        var another = Arrays.copyOf(Samples.png(80, 80), 200_000);

        ask(
                kept(heavy, "image/png", 90, 90),
                kept(another, "image/png", 80, 80),
                kept(Samples.png(70, 70), "image/png", 70, 70));

        assertThat(shown()).containsExactly(90, 70);
    }

    private FoundFile kept(byte[] bytes, String type, int width, int height) {
        var sha256 = Sha256.of(bytes);
        try {
            store.keep(id(), sha256, Files.write(folder.resolve(sha256), bytes));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        return new FoundFile(sha256, type, bytes.length, width, height, null, true);
    }

    /** One whose copy is nowhere. */
    private static FoundFile gone() {
        return new FoundFile("a".repeat(64), "image/png", 1_000, 300, 250, null, true);
    }

    private void ask(FoundFile... files) {
        var found = new HashMap<String, FoundFile>();
        for (var file : files) {
            found.put("https://files.example/" + found.size(), file);
        }
        var sent = new Submission("a_buyer", text("Fresh bread"), found);
        assertThat(judge(sent, Policies.thresholds("0.85", "0.1")).score()).isNotNull();
    }

    private static List<JsonNode> parts() {
        var request = ExactJson.read(GeminiStub.heard().getFirst().body());
        return new ArrayList<>(request.at("/contents/0/parts").values());
    }

    /** The widths of the pictures that were shown, as they stand in their bytes. */
    private static List<Integer> shown() {
        return parts().stream()
                .map(part -> part.at("/inlineData/data").asString(""))
                .filter(data -> !data.isEmpty())
                .map(data -> Base64.getDecoder().decode(data))
                .map(png -> (int) png[19])
                .toList();
    }
}
