package app.masthead.creatives.live;

import static app.masthead.support.Cast.CLEO;
import static app.masthead.support.Cast.RITA;
import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.creatives.Processed;
import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.content.Examples;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.support.CastMember;
import app.masthead.support.PortalTest;
import app.masthead.support.TestBuyer;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A browser of Acme's that is told what happens to creatives. */
abstract class NewsTest extends PortalTest {

    static final Duration PATIENCE = Duration.ofSeconds(10);
    static final TenantId ACME = new TenantId("acme");

    @Autowired
    NewsStreams streams;

    @Autowired
    NewsListener listener;

    @Autowired
    private ApplicationContext portal;

    TestBuyer buyer;
    NewsStream stream;

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

    NewsStream open(String tenant, CastMember reader) {
        return CurrentTenant.call(new TenantId(tenant), () -> streams.open(reader.id()))
                .orElseThrow();
    }

    /** The next news of this buyer's creatives, which is of that kind; people let go of what they held elsewhere. */
    String told(String kind) throws InterruptedException {
        var told = toldOfBuyer(stream, PATIENCE);
        assertThat(told).contains("\"kind\":\"" + kind + "\"");
        return String.valueOf(told);
    }

    /** What is told next of this buyer's creatives; null when nothing is for so long. */
    @Nullable
    String toldOfBuyer(NewsStream reader, Duration patience) throws InterruptedException {
        var told = reader.next(patience);
        while (told != null && !told.contains("\"creative\":\"" + buyer.id() + "/")) {
            told = reader.next(patience);
        }
        return told;
    }

    static CreativeContent banner(String id, String landing) {
        return Examples.with(
                Examples.with(Examples.banner(), "", "creative_id", "\"" + id + "\""),
                "/assets/click_url",
                "url",
                "\"" + landing + "\"");
    }

    String send(String id, String landing) {
        return send(id, banner(id, landing));
    }

    String send(String id, CreativeContent banner) {
        mvc.post()
                .uri("/api/v1/creatives")
                .with(buyer.machine())
                .contentType("application/json")
                .content(ExactJson.write(banner.json()))
                .exchange();
        Processed.creativesOf(buyer.id(), portal, cast);
        return "/creatives/" + buyer.id() + "/" + id;
    }

    void post(String address, CastMember person) {
        assertThat(mvc.post().uri(URI.create(address)).with(as(person)).with(csrf()))
                .hasStatus(204);
    }

    String version(String id) {
        return cast.inTenant("acme", database -> database.sql(
                        "select version::text from creative where principal_id = :buyer and creative_id = :id")
                .param("buyer", buyer.id())
                .param("id", id)
                .query(String.class)
                .single());
    }

    int claim(JdbcClient database) {
        return database.sql("""
                        update creative set claimed_by = :rita, claimed_until = now() + interval '5 minutes'
                         where principal_id = :buyer""")
                .param("rita", RITA.id())
                .param("buyer", buyer.id())
                .update();
    }

    void status(String status) {
        cast.inTenant("acme", database -> database.sql("""
                        update app_user set status = :status, deactivated_at = case :status when 'deactivated' then now() end
                         where id = :cleo""")
                .param("status", status)
                .param("cleo", CLEO.id())
                .update());
    }
}
