package app.masthead.creatives.review;

import static app.masthead.support.Cast.CLEO;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.content.Examples;
import app.masthead.platform.json.ExactJson;
import app.masthead.support.CountingDataSource;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Each type of asset in its own manner, and the worst that a buyer can send in each. */
class AssetPageTests extends ReviewPageTest {

    @Test
    void words_are_counted_against_what_their_format_wants() {
        var title = asset(shown("""
                {"title": {"asset_type": "text", "content": "The slow way over, and a better breakfast"}}""", "native_standard"));

        assertThat(title.select(".asset__text").text()).isEqualTo("The slow way over, and a better breakfast");
        assertThat(title.select("[data-tone=caution]").text()).isEqualTo("41 characters; 25 are advised");
    }

    @Test
    void marked_text_is_set_in_our_own_markup_and_raw_html_stays_text() {
        var script = asset(shown("""
                {"script": {"asset_type": "markdown", "content": "# Head\\n\\n**Bold** <img src=x onerror=alert(1)>\\n\\n- one\\n\\n<script>alert(1)</script>\\n\\n[go](javascript:alert(1)) ![pic](https://evil.example/x.png)"}}""", "read"));

        assertThat(script.select(".prose [role=heading]").text()).isEqualTo("Head");
        assertThat(script.select(".prose strong").text()).isEqualTo("Bold");
        assertThat(script.select(".prose__item").text()).isEqualTo("• one");
        assertThat(script.select("img, script, a, [onerror]")).isEmpty();
        assertThat(script.select(".prose").text())
                .contains("<img src=x onerror=alert(1)>", "<script>alert(1)</script>", "javascript:alert(1)");
    }

    @Test
    void an_address_is_text_whose_host_and_macros_stand_out_and_nobody_can_follow_it() {
        var page = shown("""
                {"click": {"asset_type": "url", "url": "https://shop.example/{COUNTRY}?b={CACHEBUSTER}"},
                 "odd": {"asset_type": "url", "url": "javascript:alert(1)"}}""", "links");

        assertThat(asset(page, "click").select(".address").text())
                .isEqualTo("https://shop.example/{COUNTRY}?b={CACHEBUSTER}");
        assertThat(asset(page, "click").select(".address__host").text()).isEqualTo("shop.example");
        assertThat(asset(page, "click").select(".address__macro").eachText())
                .containsExactly("{COUNTRY}", "{CACHEBUSTER}");
        assertThat(asset(page, "odd").select("[data-runs=true]").text()).endsWith("Runs code, leads nowhere");
        assertThat(page.select(".asset a")).isEmpty();
    }

    @Test
    void a_tag_is_told_part_by_part() {
        var tag = asset(page(sent(Examples.example("manifest_vast_inline")), CLEO));

        assertThat(tag.select(".tag-parts__table td").eachText())
                .contains("https://cdn.brand.example/spring_30s.mp4", "video/mp4", "1920 × 1080");
        assertThat(tag.select(".tag-parts").text())
                .contains("Lasts 00:00:30", "At impression, tells https://track.brand.example/imp")
                .contains("A click leads to https://brand.example/spring");
    }

    @Test
    void a_tag_that_goes_on_too_often_or_in_a_circle_is_told_and_never_followed() {
        var six = IntStream.range(0, 6).mapToObj("https://next.example/%d"::formatted);

        assertThat(asset(wrappers(six.collect(Collectors.joining("|")))).text())
                .contains("It goes on more than five times.", "The address was not asked.");
        assertThat(asset(wrappers("https://a.example|https://b.example|https://a.example"))
                        .text())
                .contains("It goes on at the same address twice.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE VAST [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><VAST>&x;</VAST>",
                "<!DOCTYPE l [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]><VAST>&b;</VAST>",
                "<VAST"
            })
    void a_tag_that_tries_to_include_something_is_shown_as_source_alone(String xml) {
        var tag = asset(shown(
                "{\"tag\": {\"asset_type\": \"vast\", \"delivery_type\": \"inline\", \"content\": %s}}"
                        .formatted(ExactJson.write(ExactJson.read("\"" + xml + "\""))),
                "tag"));

        assertThat(tag.select(".tag-parts, iframe")).isEmpty();
        assertThat(tag.text()).contains("The tag cannot be read.");
        assertThat(tag.select(".codeblock").text()).contains(xml);
    }

    @Test
    void words_and_a_picture_are_met_together_as_readers_meet_them() {
        var page = page(sent(Examples.example("manifest_native_responsive")), CLEO);
        var headline = Examples.example("manifest_native_responsive").json().at("/assets/headline/content");

        assertThat(page.select(".whole .met__headline").text()).isEqualTo(headline.stringValue());
        assertThat(page.select(".whole .met__cta").text()).isNotEmpty();
    }

    @Test
    void the_first_items_of_a_catalogue_stand_in_a_table() {
        var items = IntStream.range(0, 40).mapToObj("{\"item_id\": \"C%d\", \"price\": \"1 GBP\"}"::formatted);
        var catalog = asset(shown(
                "{\"c\": {\"asset_type\": \"catalog\", \"type\": \"product\", \"items\": [%s]}}"
                        .formatted(items.collect(Collectors.joining(","))),
                "list"));

        assertThat(catalog.select("thead th").eachText()).containsExactlyInAnyOrder("item id", "price");
        assertThat(catalog.select("tbody tr")).hasSize(10);
        assertThat(catalog.text()).contains("The first 10 of 40 items");
    }

    @Test
    void a_script_runs_only_for_whoever_opens_its_fold() {
        var script = asset(shown("{\"tag\": {\"asset_type\": \"javascript\", \"content\": \"go()\"}}", "js"));

        assertThat(script.select("details.asset__run:not([open]) iframe").attr("loading"))
                .isEqualTo("lazy");
        assertThat(script.select("iframe:not(details iframe, dialog iframe)")).isEmpty();
    }

    @Test
    void no_field_of_an_unknown_type_is_left_out() {
        var odd = asset(shown("""
                {"Odd": {"asset_type": "hologram", "content": {"hull": "white"}, "empty": [], "on": false}}""", "odd"));

        assertThat(odd.select("dt").eachText()).containsExactlyInAnyOrder("content › hull", "empty", "on");
        assertThat(odd.select("dd").eachText()).containsExactlyInAnyOrder("white", "—", "false");
    }

    @Test
    void very_long_text_and_very_deep_data_are_cut_and_said_to_be() {
        var deep = "{\"a\":".repeat(30) + "1" + "}".repeat(30);
        var page = shown("""
                {"long": {"asset_type": "text", "content": "%s"}, "Deep": {"asset_type": "hologram", "data": %s},
                 "Wide": {"asset_type": "hologram", "data": [%s]}}""".formatted("word ".repeat(40_000), deep, "1,".repeat(5_000) + "1"), "bulk");

        assertThat(asset(page, "long").select(".asset__text").text()).hasSizeLessThan(60_000);
        assertThat(asset(page, "long").text()).contains("Only the beginning is shown.", "200,000 characters");
        assertThat(asset(page, "Deep").select("dt").text()).endsWith("…");
        assertThat(asset(page, "Wide").select("dt")).hasSize(201);
        assertThat(asset(page, "Wide").text()).contains("Not everything is shown");
    }

    @Test
    void of_a_thousand_assets_the_first_are_shown_and_all_when_asked_with_as_few_statements() {
        var cards = IntStream.range(0, 1_000).mapToObj("""
                {"asset_type": "image", "url": "https://cdn.example/%d.png", "width": 30, "height": 30}"""::formatted);
        var path = sent(Examples.with(
                Examples.banner(), "", "assets", "{\"many\": [%s]}".formatted(cards.collect(Collectors.joining(",")))));
        var page = page(path, CLEO);
        CountingDataSource.reset();
        page(path, CLEO);
        var few = CountingDataSource.statements().size();

        assertThat(page.select(".asset")).hasSize(30);
        assertThat(page.select(".asset__more").text()).contains("30 of 1,000 assets are shown.");
        CountingDataSource.reset();
        assertThat(page(page.select(".asset__more a").attr("href"), CLEO).select(".asset"))
                .hasSize(1_000);
        assertThat(CountingDataSource.statements()).hasSize(few);
    }

    private Document wrappers(String urls) {
        var xml = IntStream.range(0, 1)
                .mapToObj(at -> urls.replace("|", "</VASTAdTagURI><VASTAdTagURI>"))
                .collect(Collectors.joining("", "<VAST version='4.2'><VASTAdTagURI>", "</VASTAdTagURI></VAST>"));
        return shown(
                "{\"tag\": {\"asset_type\": \"vast\", \"delivery_type\": \"inline\", \"content\": \"%s\"}}"
                        .formatted(xml),
                "tag");
    }

    private Document shown(String assets, String format) {
        var creative = Examples.with(Examples.banner(), "", "assets", assets);
        ((ObjectNode) creative.json().path("format_id")).put("id", format);
        return page(sent(new CreativeContent(creative.json())), CLEO);
    }

    private static Element asset(Document page) {
        return page.expectFirst(".asset");
    }

    private static Element asset(Document page, String path) {
        return page.expectFirst(".asset[aria-label=" + path + "]");
    }
}
