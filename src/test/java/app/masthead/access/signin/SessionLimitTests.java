package app.masthead.access.signin;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.BOB;
import static app.masthead.support.Cast.EVE;
import static app.masthead.support.Cast.nobodyAtTheConsole;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.SignedIn;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Nobody stays in for ever: neither who does nothing nor who never stops. */
class SessionLimitTests extends SignInTest {

    @Test
    @Defends(Attack.STOLEN_SESSION)
    void half_an_hour_without_a_request_ends_a_session() {
        var bob = visitor();
        signIn(bob, "acme", BOB.email());

        idle("acme:" + BOB.id() + ":%", Duration.ofMinutes(29));
        assertThat(isIn(bob, "acme")).isTrue();

        idle("acme:" + BOB.id() + ":%", Duration.ofMinutes(31));
        assertThat(isIn(bob, "acme")).isFalse();
    }

    @Test
    void at_the_console_a_quarter_is_enough() {
        var eve = visitor();
        signInAtConsole(eve, "eve@masthead.example");

        idle("*:%", Duration.ofMinutes(14));
        assertThat(eve.get(console("/console")).status()).isEqualTo(200);

        idle("*:%", Duration.ofMinutes(16));
        assertThat(eve.get(console("/console")).status()).isEqualTo(303);
    }

    @Test
    void at_the_console_eight_hours_are_the_most() {
        assertThat(mvc.get().uri("/console").with(nobodyAtTheConsole()).with(SignedIn.asSuperAdmin(EVE, hoursAgo(7))))
                .hasStatusOk();
        assertThat(mvc.get().uri("/console").with(nobodyAtTheConsole()).with(SignedIn.asSuperAdmin(EVE, hoursAgo(9))))
                .hasStatus(303);
    }

    /** Whoever holds a copy of the cookie is out as well. */
    @Test
    @Defends(Attack.STOLEN_SESSION)
    void a_session_that_may_not_go_on_is_gone_for_good() {
        var ada = visitor();
        var cookie = signIn(ada, "acme", ADA.email()).sessionCookie().orElseThrow();

        assertThat(isIn(visitor().with(cookie), "globex")).isFalse();
        assertThat(isIn(ada, "acme")).isFalse();
    }

    private static Instant hoursAgo(int hours) {
        return Instant.now().minus(Duration.ofHours(hours));
    }

    /** Lets the time of the last request lie so far back. */
    private void idle(String principal, Duration time) {
        cast.inInstallation(database -> database.sql("""
                        update spring_session set last_access_time = :then, expiry_time = :then + 1000 * max_inactive_interval
                        where principal_name like :principal""")
                .param("then", Instant.now().minus(time).toEpochMilli())
                .param("principal", principal)
                .update());
    }
}
