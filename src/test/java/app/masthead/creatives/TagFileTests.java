package app.masthead.creatives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.content.Examples;
import app.masthead.creatives.files.Samples;
import app.masthead.creatives.scoring.Effect;
import app.masthead.creatives.scoring.ScoreReason;
import app.masthead.creatives.scoring.Scoring;
import app.masthead.creatives.scoring.Severity;
import app.masthead.platform.json.ExactJson;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tags that were sent inline, and the renditions of their films on hosts that do not have all of them. */
class TagFileTests extends ProcessingTest {

    private String good = "";

    @BeforeEach
    void aFilm() {
        good = host.file("/good.mp4", "video/mp4", Samples.mp4(640, 360, 6_000));
    }

    @ParameterizedTest
    @CsvSource({"404, not-found", "403, forbidden", "302, redirect", "400, request-refused"})
    void a_rendition_that_is_not_to_be_had_beside_one_that_is_leaves_the_tag_to_a_person(int status, String problem) {
        processed(tag(film(good, host.status("/dead.mp4", status))));

        assertThat(status("a_tag")).isEqualTo("pending_review");
        assertThat(reasons()).containsExactly("file_missing " + problem);
        assertThat(rows("select state from creative_file order by number")).containsExactly("fetched", "refused");
    }

    @Test
    void so_does_one_of_another_type_or_over_an_address_that_is_not_called() {
        processed(tag(film(
                good, host.file("/page.mp4", "video/mp4", Samples.png(300, 250)), "ftp://cdn.buyer.example/a.mp4")));

        assertThat(status("a_tag")).isEqualTo("pending_review");
        assertThat(reasons()).containsExactlyInAnyOrder("file_missing wrong-type", "file_missing not-https");
    }

    @Test
    void a_tag_of_which_no_rendition_is_to_be_had_is_unusable() {
        processed(tag(film(host.status("/a.mp4", 404), host.status("/b.mp4", 403))));

        assertThat(status("a_tag")).isEqualTo("rejected");
        assertThat(reasons()).containsExactly("file_unusable not-found", "file_unusable forbidden");
    }

    @Test
    void so_is_one_with_a_film_of_which_none_is_whatever_there_is_of_others() {
        processed(tag(film(good, host.status("/a.mp4", 404)), film(host.status("/b.mp4", 404))));

        assertThat(status("a_tag")).isEqualTo("rejected");
        assertThat(reasons()).as("only what is wrong with it").containsExactly("file_unusable not-found");
    }

    @Test
    void a_rendition_whose_host_fails_may_be_the_one_that_plays() {
        processed(tag(film(host.status("/a.mp4", 404), host.status("/b.mp4", 503))));

        assertThat(status("a_tag")).isEqualTo("pending_review");
        assertThat(reasons()).containsExactly("file_missing not-found", "file_missing server-error");
    }

    @Test
    void films_beyond_the_fourth_are_one_reason_however_many_a_buyer_writes() {
        var films = Stream.concat(
                        Stream.generate(() -> film(good)).limit(4),
                        IntStream.range(0, 5_000).mapToObj(at -> film("https://cdn.buyer.example/" + at + ".mp4")))
                .toArray(String[]::new);

        assertTimeout(Duration.ofSeconds(10), () -> processed(tag(films)));

        assertThat(status("a_tag")).isEqualTo("pending_review");
        assertThat(rows("select review_reasons::text from creative"))
                .singleElement()
                .asString()
                .contains("file_missing", "further-films", "\"5000\"", "cdn.buyer.example/0.mp4");
        assertThat(reasons()).hasSize(1);
        assertThat(rows("select state from creative_file order by number"))
                .containsExactly("fetched", "fetched", "fetched", "fetched", "skipped");
    }

    @Test
    void whoever_decides_reads_how_many_they_are() {
        var reason = new ScoreReason(
                "files",
                "file_missing",
                1,
                Severity.SERIOUS,
                Effect.HOLDS,
                "vast",
                List.of("further-films", "https://cdn.buyer.example/0.mp4", "5000"));

        assertThat(portal.getBean(ReasonSentences.class).of(reason))
                .contains("Not fetched: 5000, the first of them at https://cdn.buyer.example/0.mp4.");
    }

    @Test
    void what_is_never_fetched_takes_no_place_among_the_files_that_are() {
        var content = tag(IntStream.range(0, 40)
                .mapToObj(at -> film("https://cdn.buyer.example/" + at + ".mp4?c=[CACHEBUSTER]"))
                .toArray(String[]::new));
        for (var at = 0; at < 30; at++) {
            content = Examples.with(
                    content,
                    "/assets",
                    "picture_" + at,
                    "{\"asset_type\": \"image\", \"url\": \"" + picture(at) + "\"}");
        }

        processed(content);

        assertThat(rows("select state from creative_file where asset like 'picture%'"))
                .hasSize(30)
                .containsOnly("fetched");
    }

    private String picture(int at) {
        return host.file("/" + at + ".png", "image/png", Samples.png(300, 250));
    }

    private void processed(CreativeContent content) {
        var late = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(20));
        Processed.node(portal, new Scoring(List.of(new Fake((sent, policy) -> good()))), late)
                .process(arrived(content));
    }

    private List<String> reasons() {
        return rows("select (each.value ->> 'rule') || ' ' || (each.value #>> '{arguments,0}')"
                + " from creative, jsonb_array_elements(review_reasons) with ordinality each(value, place)"
                + " order by place");
    }

    private static CreativeContent tag(String... films) {
        var creative =
                ExactJson.nodes().objectNode().put("creative_id", "a_tag").put("name", "A tag");
        creative.putObject("format_id")
                .put("agent_url", "https://agent.example")
                .put("id", "video");
        creative.putObject("assets")
                .putObject("vast")
                .put("asset_type", "vast")
                .put("delivery_type", "inline")
                .put("content", "<VAST version='4.2'>" + String.join("", films) + "</VAST>");
        return new CreativeContent(creative);
    }

    private static String film(String... addresses) {
        return Stream.of(addresses)
                .map(url -> "<MediaFile type='video/mp4'>" + url + "</MediaFile>")
                .collect(Collectors.joining("", "<MediaFiles>", "</MediaFiles>"));
    }
}
