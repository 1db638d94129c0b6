package app.masthead.access.handover;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.entry.EntryTest;
import app.masthead.access.handover.HandOver.Purpose;
import app.masthead.access.signin.Reply;
import app.masthead.access.signin.Visitor;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The one-time code by which a super-admin gets from the console to a tenant's host, and everybody who tries it. */
class HandOverTests extends EntryTest {

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private Clock clock;

    @Test
    void a_code_opens_once() {
        var code = code(eve, way("acme"));
        eve.get(code);
        var token = eve.get(at("acme", "/products")).page().select("form[action=/visit/departure] input[name=_csrf]");
        eve.post(at("acme", "/visit/departure"), Map.of("_csrf", token.attr("value")));

        assertTurnedAway(eve, eve.get(code), "acme");
    }

    @Test
    void a_code_is_used_up_by_whoever_shows_it_first() {
        var code = code(eve, way("acme"));
        visitor().get(code);

        assertTurnedAway(eve, eve.get(code), "acme");
    }

    @Test
    @Defends(Attack.LINK_USED_BY_MANY)
    void of_twenty_at_once_one_gets_in() throws Exception {
        var code = code(eve, way("acme"));

        try (var threads = Executors.newFixedThreadPool(20)) {
            var tries = IntStream.range(0, 20)
                    .mapToObj(number -> (Callable<Reply>) () -> eve.get(code))
                    .toList();
            assertThat(threads.invokeAll(tries))
                    .filteredOn(
                            it -> "/".equals(it.resultNow().header("Location").orElse("")))
                    .hasSizeLessThanOrEqualTo(1);
        }
        assertThat(arrivals()).isEqualTo(1);
    }

    @Test
    void a_code_is_worth_nothing_in_another_browser() {
        var thief = visitor();
        thief.get(at("acme", "/sign-in/entry/" + UUID.randomUUID()));

        var code = code(eve, way("acme"));

        assertTurnedAway(thief, thief.get(code), "acme");
        assertThat(arrivals()).isZero();
    }

    @Test
    void nobody_is_let_in_by_a_code_that_was_made_for_another_browser() {
        var mallory = visitor();
        signInAtConsole(mallory, EVE);
        var way = way("acme");
        var victim = visitor();
        victim.get(way);

        var code = code(mallory, way);

        assertTurnedAway(victim, victim.get(code), "acme");
    }

    @Test
    void a_code_is_worth_nothing_at_another_host() {
        var way = way("acme");
        var elsewhere = URI.create(way).getPath();
        eve.get(at("globex", elsewhere));
        var code = code(eve, way).replace("acme.localhost", "globex.localhost");

        assertTurnedAway(eve, eve.get(code), "globex");
        assertThat(arrivals()).isZero();
    }

    @Test
    void a_code_is_forgotten_after_thirty_seconds() {
        assertTurnedAway(eve, eve.get(codeMade(Duration.ofSeconds(31))), "acme");

        assertThat(eve.get(codeMade(Duration.ofSeconds(20))).location()).isEqualTo("/");
    }

    /** A code that the console made so long ago. */
    private String codeMade(Duration ago) {
        var way = way("acme");
        var entry = UUID.fromString(way.replaceAll(".*/", ""));
        var browser = BrowserBinding.of(eve.get(way).location().replaceAll(".*browser=", ""))
                .orElseThrow();
        var console = new HandOvers(database, transaction, Clock.offset(clock, ago.negated()));
        var handOver = new HandOver(Purpose.ENTRY, "acme.localhost", new TenantId("acme"), entry);
        return at("acme", "/sign-in/entry/arrival?code=" + console.code(handOver, browser));
    }

    @Test
    void a_made_up_code_opens_nothing() {
        eve.get(way("acme"));

        for (var code : new String[] {"", "?code=", "?code=x", "?code=" + "a".repeat(43), "?code=%00"}) {
            assertTurnedAway(eve, eve.get(at("acme", "/sign-in/entry/arrival" + code)), "acme");
        }
    }

    @Test
    void a_way_is_open_for_two_minutes() {
        var late = begunMinutesAgo(3);
        var code = code(eve, at("acme", "/sign-in/entry/" + late));

        assertTurnedAway(eve, eve.get(code), "acme");
    }

    private UUID begunMinutesAgo(int minutes) {
        var id = UUID.randomUUID();
        var superAdmin = idOfEve();
        cast.inTenant("acme", all -> all.sql("""
                        insert into tenant_entry (tenant_id, id, super_admin_id, super_admin_name, super_admin_email,
                            reason, begun_at, not_after)
                        values (current_tenant(), :id, :eve, 'Eve', :email, 'Slow.',
                            now() - make_interval(mins => :minutes), now() + interval '10 minutes')""")
                .param("id", id)
                .param("eve", superAdmin)
                .param("email", EVE)
                .param("minutes", minutes)
                .update());
        return id;
    }

    @Test
    void neither_code_nor_secret_is_kept_as_it_is() {
        var code = code(eve, way("acme")).replaceAll(".*code=", "");

        var stored = cast.inInstallation(database -> database.sql("select string_agg(h::text, ' ') from hand_over h")
                .query(String.class)
                .single());
        assertThat(stored).doesNotContain(code);
    }

    @Test
    @Defends(Attack.SESSION_FIXATION)
    void the_session_gets_another_id() {
        var way = way("acme");
        var before = eve.get(way).sessionCookie().orElseThrow();

        var answer = eve.get(eve.get(eve.get(way).location()).location());

        assertThat(answer.sessionCookie()).isPresent().get().isNotEqualTo(before);
        assertThat(isVisiting(visitor().with(before), "acme")).isFalse();
    }

    @Test
    void no_page_of_another_site_learns_the_code() {
        var answer = eve.get(code(eve, way("acme")));

        assertThat(answer.header("Referrer-Policy")).contains("no-referrer");
    }

    private void assertTurnedAway(Visitor visitor, Reply reply, String tenant) {
        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.location()).startsWith("/sign-in?problem=");
        assertThat(isVisiting(visitor, tenant)).isFalse();
        assertTellsNothing(reply);
    }

    private int arrivals() {
        return cast.inTenant("acme", database -> database.sql(
                        "select count(*) from tenant_entry where ended_at is null and arrived_at is not null")
                .query(Integer.class)
                .single());
    }
}
