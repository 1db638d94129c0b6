package app.masthead.creatives;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.content.Examples;
import app.masthead.creatives.files.Samples;
import app.masthead.creatives.files.WholeSamples;
import app.masthead.support.TestBuyer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Files that begin as they should. */
class BrokenFileTests extends ProcessingTest {

    @Test
    void a_picture_that_breaks_off_is_kept_to_be_seen_and_waits_for_a_person_who_is_told() {
        var picture = Samples.png(300, 250);
        sendAndProcess(banner(host.file("/a.png", "image/png", Arrays.copyOf(picture, picture.length - 20)))
                .json());

        assertBroken();
    }

    @Test
    void so_does_one_whose_pixels_are_damaged_whoever_sends_it_first() {
        var address = host.file("/a.png", "image/png", WholeSamples.damaged(300, 250));
        sendAndProcess(banner(address).json());
        assertBroken();

        buyer = TestBuyer.in("acme", cast);
        sendAndProcess(banner(address).json());
        assertBroken();
    }

    @Test
    void the_picture_in_the_place_of_an_archive_is_looked_at_as_well() throws IOException {
        var picture = Samples.png(300, 250);
        var content = Examples.with(
                banner(host.file("/a.zip", "application/zip", archive())),
                "/assets/banner_image",
                "asset_type",
                "\"zip\"");
        var cut = host.file("/b.png", "image/png", Arrays.copyOf(picture, picture.length - 20));
        sendAndProcess(Examples.with(content, "/assets/banner_image", "backup_image_url", "\"" + cut + "\"")
                .json());

        assertThat(reasons()).contains("file_broken");
    }

    @Test
    void what_was_kept_before_anybody_looked_is_looked_at_when_it_is_sent_again() {
        var address = host.file("/a.png", "image/png", WholeSamples.damaged(300, 250));
        sendAndProcess(banner(address).json());
        cast.inTenant(
                "acme", it -> it.sql("update media_asset set whole = null").update());

        buyer = TestBuyer.in("acme", cast);
        sendAndProcess(banner(address).json());
        assertBroken();
    }

    private static byte[] archive() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            archive.putNextEntry(new ZipEntry("index.html"));
            archive.write("<p>Spring</p>".getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private List<String> reasons() {
        return rows("select it ->> 'rule' from creative, jsonb_array_elements(review_reasons) it");
    }

    private void assertBroken() {
        assertThat(status("spring_banner")).isEqualTo("pending_review");
        assertThat(rows("select state || ' ' || whole from creative_file join media_asset using (tenant_id, sha256)"))
                .containsExactly("fetched false");
        assertThat(rows("select it ->> 'rule' || ' ' || (it ->> 'effect') from creative,"
                        + " jsonb_array_elements(review_reasons) it where it ->> 'rule' = 'file_broken'"))
                .singleElement()
                .asString()
                .isEqualToIgnoringCase("file_broken holds");
    }
}
