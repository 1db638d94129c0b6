package app.masthead.creatives.live;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.CLEO;
import static app.masthead.support.Cast.DAN;
import static app.masthead.support.Cast.RITA;
import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.creatives.content.Examples;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.support.CastMember;
import app.masthead.support.PortalTest;
import app.masthead.support.TestBuyer;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What browsers are told while they look at creatives. */
class NewsTests extends PortalTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final TenantId ACME = new TenantId("acme");

    @Autowired
    private NewsStreams streams;

    @Autowired
    private NewsListener listener;

    private TestBuyer buyer;
    private NewsStream stream;

    @BeforeEach
    void listen() throws InterruptedException {
        buyer = TestBuyer.in("acme", cast);
        for (var tries = 0; !listener.isConnected() && tries < 100; tries++) {
            Thread.sleep(100);
        }
        stream = open("acme", CLEO);
    }

    @AfterEach
    void close() {
        CurrentTenant.run(ACME, () -> streams.close(stream));
    }

    @Test
    void arrivals_claims_releases_and_decisions_are_told_with_names() throws InterruptedException {
        var path = send("one", "https://shop.example");
        assertThat(told()).contains("\"kind\":\"arrived\"", "\"status\":\"pending_review\"");

        post(path + "/claim", RITA);
        assertThat(told()).contains("\"kind\":\"claimed\"", "\"holder\":\"Rita\"", "\"mine\":false");
        post(path + "/release", RITA);
        assertThat(told()).contains("\"kind\":\"released\"", "\"holder\":null");
        send("one", "https://elsewhere.example");
        assertThat(told()).contains("\"kind\":\"changed\"");
        mvc.post()
                .uri(path + "/approval")
                .with(as(ADA))
                .with(csrf())
                .param("version", version("one"))
                .exchange();
        assertThat(told()).contains("\"kind\":\"decided\"", "\"status\":\"approved\"", "\"by\":\"Ada\"");
    }

    @Test
    void what_is_held_anew_is_no_news_and_ones_own_claim_is_told_as_such() throws InterruptedException {
        var path = send("one", "https://shop.example");
        told();
        var own = open("acme", RITA);
        try {
            post(path + "/claim", RITA);
            assertThat(own.next(PATIENCE)).contains("\"holder\":null", "\"mine\":true");
            told();
            post(path + "/claim", RITA);
            assertThat(stream.next(Duration.ofSeconds(3))).isNull();
        } finally {
            CurrentTenant.run(ACME, () -> streams.close(own));
        }
    }

    @Test
    void another_tenants_browsers_hear_nothing() throws InterruptedException {
        var foreign = open("globex", DAN);
        try {
            send("one", "https://shop.example");

            assertThat(told()).contains("arrived");
            assertThat(foreign.next(Duration.ofSeconds(2))).isNull();
        } finally {
            CurrentTenant.run(new TenantId("globex"), () -> streams.close(foreign));
        }
    }

    @Test
    void nothing_is_told_of_what_is_rolled_back() throws InterruptedException {
        var path = send("one", "https://shop.example");
        told();
        try {
            cast.inTenant("acme", database -> {
                claim(database);
                throw new IllegalStateException("on purpose");
            });
        } catch (IllegalStateException expected) {
            assertThat(path).isNotNull();
        }

        assertThat(stream.next(Duration.ofSeconds(3))).isNull();
    }

    @Test
    void a_connection_that_breaks_is_made_anew_and_browsers_look_again() throws InterruptedException {
        cast.inTenant("acme", database -> database.sql(
                        "select count(pg_terminate_backend(pid)) from pg_stat_activity where query = 'listen masthead_creatives'")
                .query(Long.class)
                .single());

        assertThat(stream.next(PATIENCE)).isEqualTo(NewsStream.AGAIN);
        send("one", "https://shop.example");
        assertThat(told()).contains("arrived");
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
            told();
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
    void whoever_does_not_ask_for_events_gets_none_and_nobody_gets_nothing() {
        assertThat(mvc.get().uri("/creatives/events").with(as(CLEO))).hasStatus(406);
        assertThat(mvc.get().uri("/creatives/events").header("Host", "acme.localhost"))
                .satisfies(
                        answer -> assertThat(answer.getResponse().getStatus()).isIn(302, 303, 401, 404));
    }

    private NewsStream open(String tenant, CastMember reader) {
        return CurrentTenant.call(new TenantId(tenant), () -> streams.open(reader.id()))
                .orElseThrow();
    }

    private String told() throws InterruptedException {
        return String.valueOf(stream.next(PATIENCE));
    }

    private String send(String id, String landing) {
        var banner = Examples.with(
                Examples.with(Examples.banner(), "", "creative_id", "\"" + id + "\""),
                "/assets/click_url",
                "url",
                "\"" + landing + "\"");
        mvc.post()
                .uri("/api/v1/creatives")
                .with(buyer.machine())
                .contentType("application/json")
                .content(ExactJson.write(banner.json()))
                .exchange();
        return "/creatives/" + buyer.id() + "/" + id;
    }

    private void post(String address, CastMember person) {
        assertThat(mvc.post().uri(URI.create(address)).with(as(person)).with(csrf()))
                .hasStatus(204);
    }

    private String version(String id) {
        return cast.inTenant("acme", database -> database.sql(
                        "select version::text from creative where principal_id = :buyer and creative_id = :id")
                .param("buyer", buyer.id())
                .param("id", id)
                .query(String.class)
                .single());
    }

    private void claim(JdbcClient database) {
        database.sql("""
                        update creative set claimed_by = :rita, claimed_until = now() + interval '5 minutes'
                         where principal_id = :buyer""").param("rita", RITA.id()).param("buyer", buyer.id()).update();
    }

    private void status(String status) {
        cast.inTenant("acme", database -> database.sql("""
                        update app_user set status = :status, deactivated_at = case :status when 'deactivated' then now() end
                         where id = :cleo""")
                .param("status", status)
                .param("cleo", CLEO.id())
                .update());
    }
}
