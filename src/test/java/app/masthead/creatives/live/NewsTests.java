package app.masthead.creatives.live;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.DAN;
import static app.masthead.support.Cast.RITA;
import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.creatives.CreativeId;
import app.masthead.creatives.content.Examples;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.support.CountingDataSource;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What browsers are told while they look at creatives. */
class NewsTests extends NewsTest {

    private static final List<String> IDS = List.of("one", "two", "three", "four", "five");

    @Test
    void arrivals_claims_releases_and_decisions_are_told_with_names() throws InterruptedException {
        var path = send("one", "https://shop.example");
        assertThat(told("arrived")).contains("\"status\":\"pending_review\"");

        post(path + "/claim", RITA);
        assertThat(told("claimed")).contains("\"holder\":\"Rita\"", "\"mine\":false");
        post(path + "/release", RITA);
        assertThat(told("released")).contains("\"holder\":null");
        send("one", "https://elsewhere.example");
        told("changed");
        mvc.post()
                .uri(path + "/approval")
                .with(as(ADA))
                .with(csrf())
                .param("version", version("one"))
                .exchange();
        assertThat(told("decided")).contains("\"status\":\"approved\"", "\"by\":\"Ada\"");
    }

    @Test
    void what_is_held_anew_is_no_news_and_ones_own_claim_is_told_as_such() throws InterruptedException {
        var own = open("acme", RITA);
        try {
            var path = send("one", "https://shop.example");
            told("arrived");
            assertThat(toldOfBuyer(own, PATIENCE)).contains("arrived");
            post(path + "/claim", RITA);
            assertThat(toldOfBuyer(own, PATIENCE)).contains("\"holder\":null", "\"mine\":true");
            told("claimed");
            post(path + "/claim", RITA);
            assertThat(toldOfBuyer(stream, Duration.ofSeconds(3))).isNull();
        } finally {
            CurrentTenant.run(ACME, () -> streams.close(own));
        }
    }

    @Test
    void another_name_is_told_also_to_whoever_holds_it() throws InterruptedException {
        var own = open("acme", RITA);
        try {
            var path = send("one", "https://shop.example");
            post(path + "/claim", RITA);
            told("arrived");
            told("claimed");
            assertThat(toldOfBuyer(own, PATIENCE)).contains("arrived");
            assertThat(toldOfBuyer(own, PATIENCE)).contains("claimed");

            send("one", Examples.with(banner("one", "https://shop.example"), "", "name", "\"Another name\""));

            assertThat(told("changed")).contains("\"holder\":\"Rita\"");
            assertThat(toldOfBuyer(own, PATIENCE)).contains("changed", "\"mine\":false");
        } finally {
            CurrentTenant.run(ACME, () -> streams.close(own));
        }
    }

    @Test
    void what_happens_at_once_is_asked_for_once_and_told_in_order() throws InterruptedException {
        for (var id : IDS) {
            send(id, "https://shop.example");
            told("arrived");
        }
        Thread.sleep(1_000);
        CountingDataSource.reset();

        cast.inTenant("acme", this::claimEach);
        for (var id : IDS) {
            assertThat(told("claimed")).contains("/" + id + "\"");
        }

        assertThat(questions()).isEqualTo(1);
    }

    @Test
    void what_happens_shortly_after_is_told_with_it() throws InterruptedException {
        send("one", "https://shop.example");
        told("arrived");
        var kinds = List.of("claimed", "released", "claimed", "released");
        var one = new CreativeId(buyer.id(), "one");
        CountingDataSource.reset();

        streams.tell(kinds.stream().map(kind -> new News(ACME, one, kind)).toList());

        assertThat(CountingDataSource.statements()).filteredOn(NewsTests::asks).hasSize(1);
        for (var kind : kinds) {
            told(kind);
        }
    }

    private int claimEach(JdbcClient database) {
        IDS.forEach(id -> database.sql("""
                        update creative set claimed_by = :rita, claimed_until = now() + interval '5 minutes'
                         where principal_id = :buyer and creative_id = :id""")
                .param("rita", RITA.id())
                .param("buyer", buyer.id())
                .param("id", id)
                .update());
        return IDS.size();
    }

    private static long questions() {
        return CountingDataSource.statementsOfBackground().stream()
                .filter(NewsTests::asks)
                .count();
    }

    private static boolean asks(String sql) {
        return sql.contains("asked (principal_id, creative_id)");
    }

    @Test
    void another_tenants_browsers_hear_nothing() throws InterruptedException {
        var foreign = open("globex", DAN);
        try {
            send("one", "https://shop.example");

            told("arrived");
            assertThat(foreign.next(Duration.ofSeconds(2))).isNull();
        } finally {
            CurrentTenant.run(new TenantId("globex"), () -> streams.close(foreign));
        }
    }

    @Test
    void nothing_is_told_of_what_is_rolled_back() throws InterruptedException {
        var path = send("one", "https://shop.example");
        told("arrived");
        try {
            cast.inTenant("acme", database -> {
                claim(database);
                throw new IllegalStateException("on purpose");
            });
        } catch (IllegalStateException expected) {
            assertThat(path).isNotNull();
        }

        assertThat(toldOfBuyer(stream, Duration.ofSeconds(3))).isNull();
    }
}
