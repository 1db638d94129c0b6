package app.masthead.creatives.preview;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.Processed;
import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.content.Examples;
import app.masthead.creatives.files.AssetHost;
import app.masthead.creatives.files.Samples;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.secrets.Sha256;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import app.masthead.support.TestBuyer;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Tags that were sent inline: their films are kept and played from here, and nobody is told that somebody looked. */
class TagFilesTests extends PreviewTest {

    private static final byte[] FILM = Samples.mp4(640, 360, 6_000);

    @Autowired
    private ApplicationContext portal;

    private final AssetHost host = new AssetHost();

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    @Defends(Attack.FOREIGN_CONTENT)
    void of_all_addresses_of_a_tag_its_films_alone_are_ever_asked_for() {
        var buyer = TestBuyer.in("acme", cast);
        var creative = tag(whole());

        page(buyer, creative, "");
        Processed.creativesOf(buyer.id(), portal, cast);
        var frames = page(buyer, creative, "?network=on")
                .select("iframe.stage__frame")
                .eachAttr("src");
        var player = Jsoup.parse(body(fetch(frames.getFirst())));
        fetch(player.select("video").attr("src"), "video");

        assertThat(host.asked()).containsOnly("/medium.mp4", "/low.mp4", "/high.mp4", "/film.webm");
        assertThat(frames).hasSize(1);
        assertThat(player.html()).doesNotContain("localhost:" + host.port());
    }

    @Test
    void the_player_shows_the_copy_of_the_file_that_most_will_meet() {
        var buyer = TestBuyer.in("acme", cast);
        var creative = tag(whole());

        page(buyer, creative, "");
        Processed.creativesOf(buyer.id(), portal, cast);
        var page = page(buyer, creative, "");
        var player = Jsoup.parse(body(fetch(page.select("iframe.stage__frame").attr("src"))));

        assertThat(player.select("video").attr("src"))
                .startsWith("http://preview.localhost:")
                .contains("/preview-files/acme/" + Sha256.of(FILM));
        assertThat(page.text()).doesNotContain("No copy of this file is kept here");
        assertThat(files(buyer)).contains("/medium.mp4 fetched video/mp4 640x360 6000");
    }

    @Test
    void a_film_that_is_not_there_makes_the_tag_unusable() {
        var buyer = TestBuyer.in("acme", cast);

        page(buyer, tag(media("video/mp4", "bitrate='1200'", host.status("/gone.mp4", 404))), "");
        Processed.creativesOf(buyer.id(), portal, cast);

        assertThat(rows(
                        buyer,
                        "select to_status || ' ' || reason_code from creative_decision where principal_id = :buyer"))
                .containsExactly("rejected processing_failure");
    }

    private String whole() {
        return media("video/mp4", "bitrate='8000'", film("/high.mp4", 1280))
                + media("video/mp4", "bitrate='300'", film("/low.mp4", 320))
                + media(
                        "video/mp4",
                        "bitrate='1200' delivery='progressive'",
                        host.file("/medium.mp4", "video/mp4", FILM))
                + media(
                        "video/webm",
                        "bitrate='1200'",
                        host.file("/film.webm", "video/webm", Samples.webm(640, 360, 6_000)))
                + media("video/webm", "bitrate='100'", film("/fifth.webm", 644))
                + media("video/mp4", "delivery='streaming'", film("/pieces.mp4", 642))
                + media("video/mp4", "apiFramework='VPAID'", film("/code.mp4", 646));
    }

    private static String media(String type, String attributes, String url) {
        return "<MediaFile type='" + type + "' " + attributes + " width='640' height='360'><![CDATA[" + url
                + "]]></MediaFile>";
    }

    private String film(String path, int width) {
        return host.file(path, "video/mp4", Samples.mp4(width, 360, 6_000));
    }

    /** Everything that a tag may call, beside what it plays. */
    private CreativeContent tag(String media) {
        var xml = """
                <VAST version="4.2"><Error>%1$s/error</Error><Ad><InLine><AdTitle>Tern</AdTitle>
                <Impression>%1$s/impression</Impression><AdVerifications><Verification>
                <JavaScriptResource>%1$s/verification.js</JavaScriptResource></Verification></AdVerifications>
                <Creatives><Creative><Linear><Duration>00:00:06</Duration><MediaFiles>%2$s</MediaFiles>
                <VideoClicks><ClickThrough>%1$s/landing</ClickThrough><ClickTracking>%1$s/click</ClickTracking>
                </VideoClicks><TrackingEvents><Tracking event="start">%1$s/start</Tracking></TrackingEvents>
                <Icons><Icon><StaticResource>%1$s/icon.png</StaticResource></Icon></Icons></Linear></Creative>
                <Creative><CompanionAds><Companion width="300" height="250"><StaticResource>%1$s/companion.png
                </StaticResource><CompanionClickThrough>%1$s/companion</CompanionClickThrough></Companion>
                </CompanionAds></Creative></Creatives></InLine></Ad>
                <Ad><Wrapper><VASTAdTagURI>%1$s/next.xml</VASTAdTagURI></Wrapper></Ad></VAST>""".formatted("http://localhost:" + host.port(), media);
        return Examples.with(
                Examples.example("manifest_vast_inline"),
                "/assets/vast_xml",
                "content",
                ExactJson.write(ExactJson.nodes().stringNode(xml)));
    }

    private List<String> files(TestBuyer buyer) {
        return rows(
                buyer,
                "select substring(f.source_url from '/[^/]*$') || ' ' || state || ' ' || mime_type || ' ' || width || 'x'"
                        + " || height || ' ' || duration_ms from creative_file f join media_asset m"
                        + " on m.tenant_id = f.tenant_id and m.sha256 = f.sha256 where principal_id = :buyer");
    }

    private List<String> rows(TestBuyer buyer, String sql) {
        return cast.inTenant(
                "acme",
                it -> it.sql(sql).param("buyer", buyer.id()).query(String.class).list());
    }
}
