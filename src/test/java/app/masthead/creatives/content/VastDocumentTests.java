package app.masthead.creatives.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VastDocumentTests {

    @Test
    void it_tells_what_plays_where_a_click_leads_and_who_is_told() {
        var xml = Examples.example("manifest_vast_inline")
                .assets("vast")
                .findFirst()
                .flatMap(asset -> asset.text("content"))
                .orElseThrow();

        var vast = VastDocument.parse(xml).orElseThrow();

        assertThat(vast.version()).isEqualTo("4.2");
        assertThat(vast.duration()).isEqualTo("00:00:30");
        assertThat(vast.mediaFiles())
                .containsExactly(new VastDocument.MediaFile(
                        "https://cdn.brand.example/spring_30s.mp4",
                        "video/mp4",
                        new Size(1920, 1080),
                        "",
                        false,
                        false,
                        0));
        assertThat(vast.landings()).containsExactly("https://brand.example/spring");
        assertThat(vast.trackers()).containsExactly("https://track.brand.example/imp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not xml",
                "<html/>",
                "<VAST><Ad></VAST>",
                "<!DOCTYPE VAST [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><VAST version='4.2'>&x;</VAST>",
                "<!DOCTYPE lolz [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]><VAST>&b;</VAST>"
            })
    void what_is_no_document_or_tries_to_include_something_is_not_read(String xml) {
        assertThat(VastDocument.parse(xml)).isEmpty();
    }

    @Test
    void a_document_of_absurd_size_is_not_read() {
        assertThat(VastDocument.parse("<VAST>" + " ".repeat(600_000) + "</VAST>"))
                .isEmpty();
    }

    @Test
    void a_document_of_absurd_depth_is_not_read() {
        assertThat(VastDocument.parse(
                        "<VAST><MediaFile>" + "<a>".repeat(50_000) + "</a>".repeat(50_000) + "</MediaFile></VAST>"))
                .isEmpty();
    }

    @Test
    void who_is_told_of_what_stands_beside_it_and_measures_it_is_told() {
        var vast = VastDocument.parse("""
                <VAST version="4.2"><AdTitle>Tern</AdTitle><Tracking event="start">https://t.example/s</Tracking>
                <ClickTracking>https://t.example/c</ClickTracking>
                <JavaScriptResource>https://v.example/o.js</JavaScriptResource>
                <Companion width="300" height="250"><StaticResource>https://c.example/x.png</StaticResource>
                <CompanionClickThrough>https://l.example</CompanionClickThrough></Companion></VAST>""").orElseThrow();

        assertThat(vast.title()).isEqualTo("Tern");
        assertThat(vast.told())
                .containsExactly(
                        new VastDocument.Tracker("start", "https://t.example/s"),
                        new VastDocument.Tracker("click", "https://t.example/c"));
        assertThat(vast.scripts()).containsExactly("https://v.example/o.js");
        assertThat(vast.companions())
                .containsExactly(
                        new VastDocument.Companion(new Size(300, 250), "https://c.example/x.png", "https://l.example"));
    }

    @Test
    void a_media_file_without_size_and_one_that_runs_code_are_told() {
        var vast = VastDocument.parse("""
                <VAST version="3.0"><MediaFile type="application/javascript" apiFramework="VPAID">
                https://cdn.example/ad.js</MediaFile><VASTAdTagURI>https://next.example</VASTAdTagURI></VAST>""").orElseThrow();

        assertThat(vast.mediaFiles().getFirst().size()).isNull();
        assertThat(vast.mediaFiles().getFirst().interactive()).isTrue();
        assertThat(vast.wrappers()).containsExactly("https://next.example");
    }
}
