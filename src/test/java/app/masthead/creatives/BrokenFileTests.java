package app.masthead.creatives;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.files.Samples;
import app.masthead.creatives.files.WholeSamples;
import app.masthead.support.TestBuyer;
import java.util.Arrays;
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
