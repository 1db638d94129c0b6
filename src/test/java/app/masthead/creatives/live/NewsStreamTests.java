package app.masthead.creatives.live;

import static app.masthead.support.Cast.CLEO;
import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.support.TestTenant;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** How many are told, how long, and what happens when a connection breaks. */
class NewsStreamTests extends NewsTest {

    private static final Duration NOTICED = Duration.ofSeconds(55);

    @Autowired
    private DataSource pool;

    @Autowired
    private JsonMapper json;

    @Test
    void a_connection_that_breaks_is_made_anew_and_browsers_look_again() throws InterruptedException {
        cast.inTenant("acme", database -> database.sql(
                        "select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name = :name")
                .param("name", NewsConnection.NAME)
                .query(Long.class)
                .single());

        awaitAgain(PATIENCE);
        send("one", "https://shop.example");
        assertThat(told("arrived")).contains("arrived");
    }

    @Test
    void a_connection_that_falls_silent_is_noticed_within_a_minute() throws Exception {
        var settings = pool.unwrap(HikariDataSource.class);
        try (var way = SilentWay.to(settings.getJdbcUrl());
                var detour = way.of(settings)) {
            var own = new NewsListener(detour, streams, json);
            own.start();
            try {
                awaitAgain(NOTICED);
                way.fallSilent();
                awaitAgain(NOTICED);
                assertThat(way.connections()).isGreaterThanOrEqualTo(2);
            } finally {
                own.stop();
            }
        }
    }

    /** Whatever else happens at Acme meanwhile. */
    private void awaitAgain(Duration patience) throws InterruptedException {
        var until = System.nanoTime() + patience.toNanos();
        var told = stream.next(patience);
        while (told != null && !NewsStream.AGAIN.equals(told)) {
            told = stream.next(Duration.ofNanos(Math.max(0, until - System.nanoTime())));
        }
        assertThat(told).isEqualTo(NewsStream.AGAIN);
    }

    @Test
    void a_browser_that_does_not_keep_up_is_told_to_look_again() throws InterruptedException {
        for (var at = 0; at < 150; at++) {
            stream.tell("event " + at);
        }

        var all = new ArrayList<String>();
        for (var next = stream.next(Duration.ZERO); next != null; next = stream.next(Duration.ZERO)) {
            all.add(next);
        }
        assertThat(all).hasSizeLessThanOrEqualTo(100).contains(NewsStream.AGAIN);
    }

    @Test
    void one_person_has_so_many_streams_and_no_more() {
        var reader = UUID.randomUUID();
        var opened = new ArrayList<NewsStream>();
        CurrentTenant.run(ACME, () -> {
            for (var at = 0; at < NewsStreams.MOST_OF_ONE_PERSON; at++) {
                opened.add(streams.open(reader).orElseThrow());
            }
            assertThat(streams.open(reader)).isEmpty();
            opened.forEach(streams::close);
            var again = streams.open(reader);
            assertThat(again).isPresent();
            streams.close(again.orElseThrow());
        });
    }

    @Test
    void a_stream_sends_what_happens_and_ends_with_the_right_to_see_it() throws Exception {
        Callable<MvcTestResult> listening = () -> mvc.get()
                .uri("/creatives/events")
                .with(as(CLEO))
                .header("Accept", "text/event-stream")
                .exchange();
        var browsers = Executors.newFixedThreadPool(1);
        try {
            var answer = browsers.submit(listening);
            Thread.sleep(1_000);
            send("one", "https://shop.example");
            told("arrived");
            status("deactivated");

            assertThat(answer).succeedsWithin(Duration.ofSeconds(60));

            var response = answer.get().getResponse();

            assertThat(response.getContentType()).isEqualTo("text/event-stream");
            assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
            assertThat(response.getContentAsString()).startsWith("retry: ").contains("event: creative", "arrived");
        } finally {
            status("active");
            streams.each(NewsStream::end);
            browsers.shutdownNow();
        }
    }

    @Test
    void a_busy_stream_ends_as_well_when_its_tenant_is_suspended() throws Exception {
        var tenant = TestTenant.open(cast);
        var reader = tenant.person("Uma", "viewer", "active");
        Callable<MvcTestResult> listening = () -> mvc.get()
                .uri("/creatives/events")
                .with(as(reader))
                .header("Accept", "text/event-stream")
                .exchange();
        var browsers = Executors.newFixedThreadPool(1);
        try {
            var answer = browsers.submit(listening);
            Thread.sleep(1_000);
            cast.inInstallation(database -> database.sql("update tenant set status = 'suspended' where tenant_id = :id")
                    .param("id", tenant.id())
                    .update());
            for (var at = 0; at < 40 && !answer.isDone(); at++) {
                streams.each(it -> it.tell("event: creative\n\n"));
                Thread.sleep(1_000);
            }

            assertThat(answer).isDone();
            assertThat(answer.get().getResponse().getContentAsString()).contains("event: creative");
        } finally {
            streams.each(NewsStream::end);
            browsers.shutdownNow();
        }
    }

    @Test
    void whoever_does_not_ask_for_events_gets_none_and_nobody_gets_nothing() {
        assertThat(mvc.get().uri("/creatives/events").with(as(CLEO))).hasStatus(406);
        assertThat(mvc.get()
                        .uri("/creatives/events")
                        .header("Host", "acme.localhost")
                        .header("Accept", "text/event-stream"))
                .hasStatus(401)
                .doesNotContainHeader("Location")
                .doesNotContainHeader("Set-Cookie");
    }
}
