package app.masthead.creatives.scoring;

import static app.masthead.creatives.content.Examples.banner;
import static app.masthead.creatives.content.Examples.example;
import static app.masthead.creatives.content.Examples.of;
import static app.masthead.creatives.content.Examples.with;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.content.CreativeContent;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is judged of a file that somebody has looked at: never by what its buyer says of it. */
class MeasuredRulesTests {

    private static final String PICTURE = "https://cdn.buyer.example/spring.png";
    private static final String FILM = "https://cdn.buyer.example/film.mp4";

    private final RuleScorer scorer = new RuleScorer();

    @Test
    void a_picture_that_is_what_it_is_said_to_be_is_not_doubted() {
        assertThat(reasons(banner(), picture("image/png", 150_000, 300, 250)))
                .extracting(ScoreReason::rule)
                .containsExactly("unseen_content");
    }

    @ParameterizedTest
    @CsvSource({"200000, false", "200001, true"})
    void the_weight_that_counts_is_the_one_on_the_scales(long bytes, boolean tooHeavy) {
        var light = with(banner(), "/assets/banner_image", "file_size_bytes", "10");

        assertThat(arguments("measured_mismatch", banner(), picture("image/png", bytes, 300, 250)))
                .hasSize(tooHeavy ? 1 : 0);
        assertThat(arguments("measured_mismatch", light, picture("image/png", bytes, 300, 250)))
                .hasSize(tooHeavy ? 1 : 0);
    }

    @Test
    void another_size_than_declared_is_said_of_the_format_and_of_the_declaration() {
        var found = picture("image/png", 1_000, 600, 250);

        assertThat(arguments("measured_mismatch", banner(), found)).containsExactly(List.of("300x250", "600x250"));
        assertThat(arguments("declared_contradicted", banner(), found)).containsExactly(List.of("width", "300", "600"));
    }

    @Test
    void what_is_wrong_as_declared_is_not_said_twice() {
        var wide = with(banner(), "/assets/banner_image", "width", "728");

        assertThat(reasons(wide, picture("image/png", 1_000, 728, 250)))
                .extracting(ScoreReason::rule)
                .contains("format_mismatch")
                .doesNotContain("measured_mismatch", "declared_contradicted");
    }

    @ParameterizedTest
    @CsvSource({"30000, false", "30500, false", "30501, true", "29499, true"})
    void half_a_second_of_a_film_is_no_contradiction(long milliseconds, boolean contradicts) {
        assertThat(arguments("declared_contradicted", film(), file("video/mp4", 1_000, 1920, 1080, milliseconds)))
                .hasSize(contradicts ? 1 : 0);
    }

    @Test
    void the_length_of_a_film_is_held_against_the_format() {
        assertThat(arguments("measured_mismatch", film(), file("video/mp4", 1_000, 1920, 1080, 45_000L)))
                .containsExactly(List.of("30 s", "45 s"));
        assertThat(arguments("measured_mismatch", film(), file("video/mp4", 1_000, 1920, 1080, 30_000L)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/pdf", "video/mp4", "application/javascript", "application/zip"})
    void a_picture_that_is_none_is_unusable(String type) {
        assertThat(reasons(banner(), picture(type, 1_000, null, null)))
                .anyMatch(reason -> reason.rule().equals("file_type")
                        && reason.effect() == Effect.UNUSABLE
                        && reason.arguments().equals(List.of("other_kind", "image", type)));
    }

    @ParameterizedTest
    @CsvSource({
        "png, image/png, false",
        "jpeg, image/jpeg, false",
        "image/jpg, image/jpeg, false",
        "png, image/gif, true"
    })
    void another_type_of_picture_than_declared_is_a_contradiction(String told, String type, boolean contradicts) {
        var creative = with(banner(), "/assets/banner_image", "format", "\"" + told + "\"");

        assertThat(arguments("file_type", creative, picture(type, 1_000, 300, 250)))
                .hasSize(contradicts ? 1 : 0);
    }

    @Test
    void a_file_of_no_known_type_and_a_drawing_are_named() {
        assertThat(arguments("file_type", banner(), picture("application/octet-stream", 1, null, null)))
                .containsExactly(List.of("not_known", "image"));
        assertThat(arguments("file_type", banner(), picture("image/svg+xml", 1, 300, 250)))
                .containsExactly(List.of("drawing"));
    }

    @Test
    void the_picture_of_a_card_is_looked_at_too() {
        var card = of("""
                {"creative_id": "c", "name": "C", "format_id": {"agent_url": "https://a.example", "id": "cards"},
                 "assets": {"cards": [{"asset_type": "card", "headline": "H",
                   "media": {"asset_type": "image", "url": "https://cdn.buyer.example/spring.png",
                             "width": 300, "height": 250}}]}}""");

        assertThat(reasons(card, picture("text/html", 1_000, null, null)))
                .anyMatch(reason -> reason.rule().equals("file_type") && "cards[0]".equals(reason.asset()));
    }

    @Test
    void the_film_of_a_tag_is_held_against_what_the_tag_says_of_it() {
        var tag = with(
                example("manifest_vast_inline"),
                "/assets/vast_xml",
                "content",
                "\"<VAST><Duration>00:00:30</Duration><MediaFile type='video/mp4' width='1920' height='1080'>" + FILM
                        + "</MediaFile></VAST>\"");

        assertThat(arguments("declared_contradicted", tag, file("video/mp4", 1_000, 1920, 1080, 30_000L)))
                .isEmpty();
        assertThat(arguments("declared_contradicted", tag, file("video/mp4", 1_000, 640, 1080, 45_000L)))
                .containsExactly(List.of("width", "1920", "640"), List.of("duration_ms", "30000", "45000"));
        assertThat(arguments("file_type", tag, file("video/webm", 1_000, 1920, 1080, 30_000L)))
                .containsExactly(List.of("declared", "video/mp4", "video/webm"));
    }

    @Test
    void another_digest_than_declared_is_another_file() {
        var told = with(banner(), "/assets/banner_image", "digest", "\"sha256:" + "b".repeat(64) + "\"");
        var same = with(banner(), "/assets/banner_image", "digest", "\"" + "a".repeat(64) + "\"");

        assertThat(arguments("declared_contradicted", told, picture("image/png", 1_000, 300, 250)))
                .singleElement(InstanceOfAssertFactories.LIST)
                .startsWith("digest");
        assertThat(arguments("declared_contradicted", same, picture("image/png", 1_000, 300, 250)))
                .isEmpty();
    }

    @Test
    void what_was_sent_inline_weighs_what_it_weighs() {
        var html = of("""
                {"creative_id": "h", "name": "H",
                 "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_html"},
                 "assets": {"html_creative": {"asset_type": "html", "content": "x"}}}""");
        var heavy = with(html, "/assets/html_creative", "content", "\"" + "x".repeat(500_001) + "\"");

        assertThat(arguments("measured_mismatch", html, Map.of())).isEmpty();
        assertThat(arguments("measured_mismatch", heavy, Map.of())).hasSize(1);
    }

    @Test
    void what_nobody_has_looked_at_is_not_judged() {
        for (var content : List.of(banner(), example("native_trail_pro_full_bundle"))) {
            assertThat(reasons(content, Map.of()))
                    .extracting(ScoreReason::rule)
                    .doesNotContain("measured_mismatch", "declared_contradicted", "file_type");
        }
    }

    private List<ScoreReason> reasons(CreativeContent content, Map<String, FoundFile> files) {
        return scorer.score(new Submission(content, files), Policies.USUAL).reasons();
    }

    private List<List<String>> arguments(String rule, CreativeContent content, Map<String, FoundFile> files) {
        return reasons(content, files).stream()
                .filter(reason -> reason.rule().equals(rule))
                .map(ScoreReason::arguments)
                .toList();
    }

    private static Map<String, FoundFile> picture(
            String type, long bytes, @Nullable Integer width, @Nullable Integer height) {
        return Map.of(PICTURE, new FoundFile("a".repeat(64), type, bytes, width, height, null, true));
    }

    private static Map<String, FoundFile> file(String type, long bytes, int width, int height, long milliseconds) {
        return Map.of(FILM, new FoundFile("a".repeat(64), type, bytes, width, height, milliseconds, true));
    }

    private static CreativeContent film() {
        return of("""
                {"creative_id": "f", "name": "F",
                 "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard_30s"},
                 "assets": {"video_file": {"asset_type": "video", "url": "https://cdn.buyer.example/film.mp4",
                                           "width": 1920, "height": 1080, "duration_ms": 30000}}}""");
    }
}
