package app.masthead.creatives.live;

import static app.masthead.support.Cast.CLEO;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A browser of Acme's that is told what happens to creatives. */
abstract class NewsTest extends PortalTest {

    static final Duration PATIENCE = Duration.ofSeconds(10);
    static final TenantId ACME = new TenantId("acme");

    @Autowired
    NewsStreams streams;

    @Autowired
    NewsListener listener;

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

    /** The next news of that kind; others may come before it. */
    String told(String kind) throws InterruptedException {
        var told = String.valueOf(stream.next(PATIENCE));
        for (var tries = 0; !told.contains("\"kind\":\"" + kind + "\"") && tries < 10; tries++) {
            told = String.valueOf(stream.next(PATIENCE));
        }
        return told;
    }

    String send(String id, String landing) {
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

    void claim(JdbcClient database) {
        database.sql("""
                        update creative set claimed_by = :rita, claimed_until = now() + interval '5 minutes'
                         where principal_id = :buyer""").param("rita", RITA.id()).param("buyer", buyer.id()).update();
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
