package app.masthead.creatives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.content.Examples;
import app.masthead.creatives.files.AssetHost;
import app.masthead.creatives.files.Samples;
import app.masthead.platform.json.ExactJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of creatives by the files that they point at, on hosts that are not always friendly. */
class FileProcessingTests extends CreativesApiTest {

    private final AssetHost host = new AssetHost();

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void a_picture_is_kept_measured_and_made_small() {
        sendAndProcess(banner(host.file("/a.png", "image/png", Samples.png(300, 250))));

        assertThat(status("spring_banner")).isEqualTo("pending_review");
        assertThat(rows("select asset || ' ' || state from creative_file")).containsExactly("banner_image fetched");
        assertThat(rows("select mime_type || ' ' || width || 'x' || height || ' ' || (perceptual_hash is not null)"
                        + " || ' ' || (thumbnail_sha256 is not null)"
                        + " from creative_file join media_asset using (tenant_id, sha256)"))
                .containsExactly("image/png 300x250 true true");
        assertThat(rows("select each.value from creative_decision, jsonb_each_text(file_digests) each"))
                .as("the decision keeps which bytes it was about")
                .isEqualTo(rows("select sha256 from creative_file"));
    }

    @Test
    void the_same_file_at_two_addresses_is_kept_once() {
        var bytes = Samples.png(301, 250);
        sendAndProcess(banner(host.file("/a.png", "image/png", bytes)));
        sendAndProcess(banner(host.file("/b.png", "image/png", bytes)));

        assertThat(rows("select count(*)::text from media_asset join creative_file using (tenant_id, sha256)"))
                .containsExactly("1");
        assertThat(rows("select source_url from creative_file"))
                .singleElement()
                .asString()
                .endsWith("/b.png");
    }

    @ParameterizedTest
    @CsvSource({
        "404, not-found",
        "410, not-found",
        "403, forbidden",
        "400, request-refused",
        "301, redirect",
        "302, redirect"
    })
    void what_a_host_refuses_for_good_is_unusable_and_the_buyer_learns_why(int status, String problem) {
        sendAndProcess(banner(host.status("/a.png", status)));

        assertUnusable(problem);
        assertThat(host.asked()).as("nothing else is asked for").containsOnly("/a.png");
    }

    @Test
    void a_page_that_says_it_is_a_picture_is_none() {
        sendAndProcess(
                banner(host.file("/a.png", "image/png", "<html>Not found</html>".getBytes(StandardCharsets.UTF_8))));

        assertUnusable("wrong-type");
    }

    @Test
    void a_picture_of_30_000_by_30_000_pixels_is_refused() {
        sendAndProcess(banner(host.file("/a.png", "image/png", Samples.bomb())));

        assertUnusable("too-many-pixels");
    }

    @Test
    void a_picture_that_is_also_a_program_is_kept_as_a_picture_or_refused() {
        sendAndProcess(banner(host.file("/a.gif", "text/javascript", Samples.polyglot())));

        assertThat(rows("select state || ' ' || coalesce(problem, mime_type) from creative_file"
                        + " left join media_asset using (tenant_id, sha256)"))
                .singleElement()
                .isIn("fetched image/gif", "refused unreadable", "refused wrong-type", "refused too-many-pixels");
    }

    @Test
    void a_film_of_two_gigabytes_is_refused_by_what_it_says_of_itself() {
        sendAndProcess(film(host.at("/a.mp4", exchange -> {
            exchange.sendResponseHeaders(200, 2_000_000_000L);
            exchange.getResponseBody().write(new byte[1_000]);
            exchange.getResponseBody().flush();
            Thread.sleep(60_000);
        })));

        assertUnusable("too-large");
    }

    @Test
    void a_picture_without_an_end_is_cut_off() {
        sendAndProcess(banner(host.at("/a.png", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            pour(exchange.getResponseBody());
        })));

        assertUnusable("too-large");
    }

    private static void pour(OutputStream body) throws IOException {
        var much = new byte[1_000_000];
        for (var n = 0; n < 10_000; n++) {
            body.write(much);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "ftp://a.example", "https://u:w@a.example", "https://a.example:99999"})
    void an_address_that_is_not_called_makes_it_unusable(String address) {
        sendAndProcess(banner(address));

        assertThat(status("spring_banner")).isEqualTo("rejected");
        assertThat(rows("select state from creative_file")).containsExactly("refused");
    }

    @Test
    void an_address_with_macros_is_complete_only_when_it_is_shown_and_no_failure() {
        sendAndProcess(banner("https://cdn.buyer.example/spring.png?c=%7BCACHEBUSTER%7D"));

        assertThat(status("spring_banner")).isEqualTo("pending_review");
        assertThat(rows("select state || ' ' || problem from creative_file")).containsExactly("skipped macros");
    }

    @Test
    void a_host_that_fails_for_a_quarter_of_an_hour_leaves_the_creative_to_a_person() {
        sendAndProcess(banner(host.status("/a.png", 503)));

        assertThat(status("spring_banner")).isEqualTo("pending_review");
        assertThat(rows("select review_reasons #>> '{0,rule}' || ' ' || (review_reasons #>> '{0,arguments,0}')"
                        + " from creative"))
                .containsExactly("file_missing server-error");
    }

    @Test
    void words_need_no_file_and_are_decided_within_moments_by_the_portal_itself() {
        send(Examples.text("Fresh bread, every morning.").json());

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(status("a_text")).isEqualTo("approved"));
    }

    private void assertUnusable(String problem) {
        var told = json(get("/" + rows("select creative_id from creative").getFirst()));
        assertThat(told.path("status").asString()).isEqualTo("rejected");
        assertThat(told.path("reason_code").asString()).isEqualTo("processing_failure");
        assertThat(told.at("/reasons/0/code").asString()).isEqualTo("file_unusable");
        assertThat(told.at("/reasons/0/message").asString()).isNotBlank().doesNotContain("There is no usable file");
        assertThat(rows("select state || ' ' || problem from creative_file")).containsExactly("refused " + problem);
    }

    private static ObjectNode banner(String url) {
        return Examples.with(Examples.banner(), "/assets/banner_image", "url", ExactJson.write(quoted(url)))
                .json();
    }

    private static JsonNode quoted(String url) {
        return ExactJson.nodes().stringNode(url);
    }

    private static ObjectNode film(String url) {
        var creative =
                ExactJson.nodes().objectNode().put("creative_id", "a_film").put("name", "A film");
        creative.putObject("format_id")
                .put("agent_url", "https://agent.example")
                .put("id", "film");
        creative.putObject("assets")
                .putObject("film")
                .put("asset_type", "video")
                .put("url", url)
                .put("width", 1280)
                .put("height", 720);
        return new CreativeContent(creative).json();
    }
}
