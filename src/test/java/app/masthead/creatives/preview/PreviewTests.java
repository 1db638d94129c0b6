package app.masthead.creatives.preview;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.signin.Visitor;
import app.masthead.creatives.content.Asset;
import app.masthead.creatives.content.Examples;
import app.masthead.platform.json.ExactJson;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import app.masthead.support.TestBuyer;
import java.net.URI;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a frame gets, and what nobody gets. */
class PreviewTests extends PreviewTest {

    private static final String NO_FILE = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    private static final String QUIET = "sandbox allow-scripts; default-src 'none'; img-src data:; media-src data:;"
            + " font-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

    @Test
    @Defends(Attack.FOREIGN_CONTENT)
    void code_comes_as_it_was_sent_and_can_reach_nothing() {
        var answer = fetch(frame(Examples.example("manifest_display_html_tag"), ""));

        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyText().contains("<iframe src=\"https://ad-server.brand.com/render?");
        assertThat(header(answer, "Content-Security-Policy"))
                .startsWith(QUIET)
                .endsWith("frame-ancestors http://acme.localhost:" + port());
        assertThat(header(answer, "Connection-Allowlist")).isEqualTo("()");
        assertThat(header(answer, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(answer, "Set-Cookie")).isEmpty();
        assertThat(header(answer, "X-Frame-Options")).isEmpty();
    }

    @Test
    void only_what_was_asked_for_may_load_from_the_network() {
        var answer = fetch(frame(Examples.example("manifest_display_html_tag"), "?network=on"));

        assertThat(header(answer, "Content-Security-Policy"))
                .contains("sandbox allow-scripts", "frame-src https:", "img-src https: data:")
                .doesNotContain("connect-src", "allow-same-origin", "allow-top-navigation");
    }

    @Test
    void a_picture_that_is_not_kept_here_waits_until_it_is_asked_for() {
        assertThat(frame(Examples.banner(), "")).isEmpty();

        var answer = fetch(frame(Examples.banner(), "?network=on"));

        assertThat(answer).bodyText().contains("<img src=\"https://cdn.buyer.example/spring.png\"");
        assertThat(header(answer, "Content-Security-Policy"))
                .startsWith("sandbox; ")
                .contains("img-src http://preview.localhost:" + port() + " https:;")
                .doesNotContain("script-src");
    }

    @ParameterizedTest
    @CsvSource({
        "sha256=, sha256=0",
        "until=, until=9",
        "network=false, network=true",
        "host=acme.localhost, host=evil.example",
        "/preview/acme/, /preview/globex/",
        "signature=, signature=x"
    })
    void a_link_that_was_altered_shows_nothing(String part, String altered) {
        var link = frame(Examples.example("manifest_display_html_tag"), "");

        assertThat(fetch(link.replace(part, altered))).hasStatus(404);
    }

    /** What the path says must not stand in the place of what the page around the statement needs. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/preview/acme/a/b/c?until=1",
                "/preview-files/acme/" + NO_FILE + "?until=9999999999&signature=local.x"
            })
    void a_refused_link_says_that_nothing_is_there(String link) {
        try (var visitor = new Visitor()) {
            var answer = visitor.get("http://preview.localhost:" + port() + link);

            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.page().select("main.bare__body > .stack > h1").text())
                    .isEqualTo("There is nothing here");
        }
    }

    @ParameterizedTest
    @CsvSource({"iframe, 200", "document, 404", "script, 404", "empty, 404"})
    void a_frame_is_not_opened_as_a_page_of_its_own(String destination, int status) {
        var link = frame(Examples.example("manifest_display_html_tag"), "");

        assertThat(fetch(link, destination)).hasStatus(status);
    }

    @Test
    void content_that_has_changed_is_not_shown_under_the_old_link() {
        var buyer = TestBuyer.in("acme", cast);
        var link = frame(buyer, Examples.banner(), "?network=on");
        frame(buyer, Examples.with(Examples.banner(), "/assets/banner_image", "alt_text", "\"New\""), "");

        assertThat(fetch(link)).hasStatus(404);
    }

    @Test
    void the_portal_itself_serves_no_foreign_content() {
        var link = frame(Examples.example("manifest_display_html_tag"), "");
        var onPortal = URI.create(link).getRawPath() + "?" + URI.create(link).getRawQuery();

        assertThat(mvc.get().uri(URI.create(onPortal)).with(as(ADA))).hasStatus(404);
    }

    @Test
    void a_hostile_address_stays_inside_its_attribute() {
        var asset = asset("{\"asset_type\":\"image\",\"url\":\"https://a.example/\\\"><script>alert(1)</script>\"}");

        assertThat(Jsoup.parse(PreviewDocument.of(
                                PreviewKind.IMAGE, asset, "https://a.example/\"><script>alert(1)</script>"))
                        .select("script"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"javascript:alert(1)", "http://a.example/x.png", "file:///etc/passwd", "data:text/html;x"})
    void a_file_is_loaded_over_https_or_not_at_all(String url) {
        var asset = asset("{\"asset_type\":\"video\",\"url\":\"" + url + "\"}");

        assertThat(PreviewFile.loadable(asset)).isEmpty();
    }

    @Test
    void bare_script_is_wrapped_and_whole_documents_are_left_alone() {
        var script = asset("{\"asset_type\":\"javascript\",\"content\":\"go()\",\"module_type\":\"esm\"}");
        var page = asset("{\"asset_type\":\"html\",\"content\":\" <!DOCTYPE html><p>x\"}");

        assertThat(PreviewDocument.of(PreviewKind.CODE, script, "")).contains("<script type=\"module\">go()</script>");
        assertThat(PreviewDocument.of(PreviewKind.CODE, page, "")).isEqualTo(" <!DOCTYPE html><p>x");
    }

    @ParameterizedTest
    @CsvSource({"' <!DOCTYPE html><p>x', ' <!DOCTYPE html>', <p>x", "<html><p>x, '', <html><p>x"})
    void our_script_runs_first_and_leaves_the_document_its_type(String document, String before, String after) {
        assertThat(Quiet.document(document))
                .startsWith(before + "<script>")
                .endsWith("</script>" + after)
                .contains("RTCPeerConnection");
    }

    private static Asset asset(String json) {
        return new Asset("thing", null, ExactJson.read(json));
    }
}
