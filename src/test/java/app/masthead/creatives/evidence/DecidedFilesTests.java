package app.masthead.creatives.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.content.Examples;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Which files each decision was about. */
class DecidedFilesTests extends EvidencePackTest {

    @Test
    void a_file_that_was_decided_is_in_it_though_its_bytes_first_came_from_elsewhere() throws IOException {
        var page = sent(picture("one"));
        var decided = keep(buyer.id(), url("elsewhere"), null, null);
        judgedBy("one", url("one"), decided, "0 hours");
        approve(page);
        sent(Examples.with(picture("one"), "/assets/banner_image", "url", text(url("two"))));

        var pack = pack(page);

        assertThat(pack.keySet()).contains("files/" + decided + ".png");
        assertThat(json(pack, "files.json").get(0).path("source_url").asString())
                .isEqualTo(url("one"));
    }

    @Test
    void a_decision_before_new_content_was_looked_at_is_about_none_of_the_earlier_files() throws IOException {
        var page = sent(picture("one"));
        keep(buyer.id(), url("one"), null, "one");
        approve(page);
        post(Examples.with(picture("one"), "/assets/banner_image", "url", text(url("two"))));
        approve(page);

        assertThat(json(pack(page), "decisions.json").valueStream().map(it -> it.path("file_digests")
                        .size()))
                .containsExactly(0, 1, 0, 0);
    }
}
