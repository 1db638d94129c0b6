package app.masthead.creatives;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.files.AssetHost;
import app.masthead.creatives.files.Samples;
import app.masthead.platform.secrets.Sha256;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was approved, and the files behind its addresses a day and more later. */
class FileDriftTests extends ProcessingTest {

    private static final byte[] APPROVED = Samples.png(300, 250);
    private static final byte[] OTHER = Samples.png(301, 250);

    private final List<String> conditions = new CopyOnWriteArrayList<>();

    @BeforeEach
    void approved() {
        PortalsOwnLook.waits(portal);
        node((sent, policy) -> good()).process(arrived(banner(host.at("/a.png", gives(APPROVED)))));
        assertThat(status("spring_banner")).isEqualTo("approved");
    }

    @Test
    void another_file_sends_the_creative_back_to_review_and_says_what_is_different() {
        host.at("/a.png", gives(OTHER));

        aDayLater();
        minutesLater();

        assertThat(status("spring_banner")).isEqualTo("pending_review");
        assertThat(decisions())
                .containsExactlyInAnyOrder("processing approved fake/1", "approved pending_review content_drift/1");
        assertThat(rows("select reason_code || ' ' || (differences #>> '{0,pointer}') || ' '"
                        + " || (differences #>> '{0,before}') || ' ' || (differences #>> '{0,after}')"
                        + " from creative_decision where rule = 'content_drift'"))
                .containsExactly("content_drift /assets/banner_image/file sha256:" + Sha256.of(APPROVED) + " sha256:"
                        + Sha256.of(OTHER));
        assertThat(audit()).contains("system content_drift/1 creatives.creative.sent-to-review");
        assertThat(openSteps()).hasSize(1);
    }

    @Test
    void and_the_new_file_is_kept_to_be_seen() {
        host.at("/a.png", gives(OTHER));

        aDayLater();
        minutesLater();
        Processed.creativesOf(buyer.id(), portal, cast);

        assertThat(rows("select sha256 from creative_file")).containsExactly(Sha256.of(OTHER));
        assertThat(rows("select each.value from creative_decision, jsonb_each_text(file_digests) each"))
                .as("what was approved can still be shown")
                .containsExactly(Sha256.of(APPROVED));
    }

    @Test
    void another_file_for_a_moment_is_no_drift() {
        host.at("/a.png", gives(OTHER));
        aDayLater();
        lookAgain();
        assertThat(host.asked()).as("minutes later, not at once").hasSize(2);
        assertThat(status("spring_banner")).isEqualTo("approved");
        assertThat(rows("select other_sha256 from creative_file")).containsExactly(Sha256.of(OTHER));

        host.at("/a.png", gives(APPROVED));
        minutesLater();

        assertThat(status("spring_banner")).isEqualTo("approved");
        assertThat(rows("select coalesce(other_sha256, 'none') from creative_file"))
                .containsExactly("none");
    }

    @Test
    void a_third_one_minutes_later_is_asked_about_again_but_not_for_longer_than_an_hour() {
        host.at("/a.png", gives(OTHER));
        aDayLater();
        host.at("/a.png", gives(Samples.png(302, 250)));
        minutesLater();
        assertThat(status("spring_banner")).isEqualTo("approved");

        host.at("/a.png", gives(Samples.png(303, 250)));
        database("update creative_file set other_since = now() - interval '61 minutes' where principal_id = :buyer");
        minutesLater();

        assertThat(status("spring_banner")).isEqualTo("pending_review");
    }

    @Test
    void a_page_in_place_of_a_picture_is_none_however_often_it_comes() {
        host.at("/a.png", gives("<!DOCTYPE html><html><body>Back soon</body></html>".getBytes(UTF_8)));

        aDayLater();
        aDayLater();

        assertThat(host.asked()).hasSize(3);
        assertThat(status("spring_banner")).isEqualTo("approved");
        assertThat(rows("select coalesce(other_sha256, 'none') from creative_file"))
                .containsExactly("none");
    }

    @Test
    void a_host_that_says_that_it_is_the_same_sends_nothing_and_is_believed_for_a_day() {
        host.at("/a.png", exchange -> {
            conditions.add(Objects.toString(exchange.getRequestHeaders().getFirst("If-None-Match")));
            exchange.sendResponseHeaders(304, -1);
        });

        aDayLater();
        lookAgain();

        assertThat(conditions).containsExactly("\"v1\"");
        assertThat(status("spring_banner")).isEqualTo("approved");
        assertThat(rows("select etag from creative_file")).containsExactly("\"v1\"");
    }

    @Test
    void the_same_bytes_are_no_drift_whatever_the_host_says_of_them() {
        host.at("/a.png", exchange -> {
            exchange.getResponseHeaders().add("ETag", "\"v2\"");
            exchange.sendResponseHeaders(200, APPROVED.length);
            exchange.getResponseBody().write(APPROVED);
        });

        aDayLater();

        assertThat(status("spring_banner")).isEqualTo("approved");
        assertThat(rows("select etag from creative_file")).containsExactly("\"v2\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 503, 302})
    void a_host_that_gives_nothing_is_asked_again_a_day_later(int status) {
        host.status("/a.png", status);

        aDayLater();
        lookAgain();

        assertThat(status("spring_banner")).isEqualTo("approved");
        assertThat(host.asked()).containsExactly("/a.png", "/a.png");
    }

    @Test
    void what_does_not_run_is_left_alone() {
        moved("suspended");
        host.at("/a.png", gives(OTHER));

        aDayLater();

        assertThat(host.asked()).containsExactly("/a.png");
        assertThat(status("spring_banner")).isEqualTo("suspended");
    }

    @Test
    void what_was_looked_at_within_a_day_is_not_asked_for() {
        lookAgain();

        assertThat(host.asked()).containsExactly("/a.png");
    }

    private void aDayLater() {
        database("""
                update creative_file set look_at = look_at - interval '25 hours'
                 where principal_id = :buyer and look_at > now() + interval '23 hours'""");
        lookAgain();
    }

    private void minutesLater() {
        database("""
                update creative_file set look_at = look_at - interval '6 minutes'
                 where principal_id = :buyer and look_at < now() + interval '6 minutes'""");
        lookAgain();
    }

    private void database(String statement) {
        cast.inTenant("acme", it -> it.sql(statement).param("buyer", buyer.id()).update());
    }

    private void lookAgain() {
        portal.getBean(FileDrift.class).lookAgain();
    }

    private static AssetHost.Manner gives(byte[] file) {
        return exchange -> {
            exchange.getResponseHeaders().add("ETag", "\"v1\"");
            exchange.sendResponseHeaders(200, file.length);
            exchange.getResponseBody().write(file);
        };
    }
}
