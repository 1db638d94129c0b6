package app.masthead.creatives.preview;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.content.Examples;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import app.masthead.support.TestBuyer;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How files are shown: what is kept first, and what the buyer's server gives for whoever asked. */
class FileFrameTests extends PreviewTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "?network=on"})
    void a_kept_copy_is_shown_whatever_the_buyers_server_holds_today(String network) {
        var kept = StoredFileFixture.svg("spring " + UUID.randomUUID());
        kept.store(cast, "acme", "https://cdn.buyer.example/kept.png");
        var creative = Examples.with(
                Examples.banner(), "/assets/banner_image", "url", "\"https://cdn.buyer.example/kept.png\"");

        var frame = fetch(frame(creative, network));
        var source = Jsoup.parse(body(frame)).select("img").attr("src");
        var file = fetch(source);

        assertThat(source).startsWith("http://preview.localhost:" + port() + "/preview-files/acme/" + kept.sha256());
        assertThat(header(frame, "Content-Security-Policy")).contains("img-src http://preview.localhost:" + port());
        assertThat(file).hasStatusOk().bodyText().isEqualTo(kept.text());
        assertThat(header(file, "Content-Type")).isEqualTo("image/svg+xml");
        assertThat(header(file, "Content-Security-Policy")).startsWith("sandbox; default-src 'none'");
        assertThat(header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(file, "Cache-Control")).contains("private");
        assertThat(fetch(source.replace("/acme/", "/globex/"))).hasStatus(404);
        assertThat(fetch(source.replace("signature=", "signature=x"))).hasStatus(404);
        assertThat(fetch(source.replaceFirst("until=\\d", "until=9"))).hasStatus(404);
    }

    @Test
    @Defends(Attack.FOREIGN_CONTENT)
    void a_film_has_our_own_player_and_runs_nothing_else() {
        var answer = fetch(frame(Examples.example("manifest_ctv_companion"), "?network=on"));
        var player = Jsoup.parse(body(answer));

        assertThat(header(answer, "Content-Security-Policy"))
                .startsWith("sandbox allow-scripts; default-src 'none'; ")
                .contains("script-src '" + Player.SCRIPT_DIGEST + "';")
                .doesNotContain("script-src 'unsafe-inline'", "allow-same-origin", "connect-src");
        assertThat(player.select("video[controls][preload=metadata]:not([autoplay])"))
                .hasSize(1);
        assertThat(player.select("button[data-step]")).hasSize(2);
    }

    @Test
    void a_kept_copy_of_an_unsafe_address_is_shown_and_the_address_is_never_loaded() {
        var kept = StoredFileFixture.svg("plain " + UUID.randomUUID());
        kept.store(cast, "acme", "http://cdn.buyer.example/plain.png");
        var creative = Examples.with(
                Examples.banner(), "/assets/banner_image", "url", "\"http://cdn.buyer.example/plain.png\"");

        var page = page(TestBuyer.in("acme", cast), creative, "?network=on");
        var frames = page.select("iframe.stage__frame").eachAttr("src");

        assertThat(page.text()).doesNotContain("No copy of this file is kept here");
        assertThat(frames).isNotEmpty().allMatch(it -> it.contains("network=false"));
        assertThat(Jsoup.parse(body(fetch(frames.getFirst()))).select("img").attr("src"))
                .contains("/preview-files/acme/" + kept.sha256());
    }

    @ParameterizedTest
    @CsvSource({"image, 200", "video, 200", "audio, 200", "empty, 200", "iframe, 200", "document, 404", "script, 404"})
    void a_copy_is_a_part_of_a_frame_and_never_a_page(String destination, int status) {
        var kept = StoredFileFixture.svg("part " + UUID.randomUUID());
        kept.store(cast, "acme", "https://cdn.buyer.example/part.png");
        var creative = Examples.with(
                Examples.banner(), "/assets/banner_image", "url", "\"https://cdn.buyer.example/part.png\"");
        var source = Jsoup.parse(body(fetch(frame(creative, "")))).select("img").attr("src");

        assertThat(fetch(source, destination)).hasStatus(status);
    }

    @Test
    void the_kept_copy_stands_beside_what_the_address_gives_today() {
        var kept = StoredFileFixture.svg("beside " + UUID.randomUUID());
        kept.store(cast, "acme", "https://cdn.buyer.example/beside.png");
        var creative = Examples.with(
                Examples.banner(), "/assets/banner_image", "url", "\"https://cdn.buyer.example/beside.png\"");

        var frames = page(TestBuyer.in("acme", cast), creative, "?network=on")
                .select(".seen > .compared iframe.stage__frame")
                .eachAttr("src");

        assertThat(frames).hasSize(2);
        assertThat(Jsoup.parse(body(fetch(frames.getFirst()))).select("img").attr("src"))
                .startsWith("http://preview.localhost:");
        assertThat(Jsoup.parse(body(fetch(frames.getLast()))).select("img").attr("src"))
                .isEqualTo("https://cdn.buyer.example/beside.png");
    }
}
