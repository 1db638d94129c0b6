package app.masthead.access.signin;

import static app.masthead.support.Cast.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Super-admins come in at the installation's own host and nowhere else. */
class SuperAdminSignInTests extends SignInTest {

    private static final String EVE = "eve@masthead.example";
    private static final String ZOE = "zoe@masthead.example";

    @AfterEach
    void restore() {
        change("status = 'active'");
    }

    @Test
    void a_super_admin_signs_in_at_the_console() {
        var eve = visitor();

        assertThat(signInAtConsole(eve, EVE).location()).isEqualTo("/");
        assertThat(eve.get(console("/console")).status()).isEqualTo(200);
    }

    @Test
    void nobody_else_does_however_well_they_are_known_to_the_provider() {
        var stranger = visitor();

        assertThat(signInAtConsole(stranger, "mallory@masthead.example").location())
                .startsWith("/sign-in?problem=");
        assertThat(stranger.get(console("/console")).status()).isEqualTo(303);
    }

    @Test
    @Defends(Attack.ADMIN_BY_CLAIM)
    void a_tenants_admin_has_no_way_in() {
        var ada = visitor();

        assertThat(signInAtConsole(ada, ADA.email()).location()).startsWith("/sign-in?problem=");
        assertThat(ada.get(console("/console")).status()).isEqualTo(303);
    }

    @Test
    @Defends(Attack.SUPER_ADMIN_AT_A_TENANT)
    void a_super_admin_is_nobody_at_a_tenant() {
        var eve = visitor();
        signInAtConsole(eve, EVE);

        assertThat(isIn(eve, "acme")).isFalse();
        var before = stand("acme");
        assertRefused(eve, "acme", before, signIn(eve, "acme", EVE));
    }

    @Test
    @Defends({Attack.SESSION_AFTER_DEACTIVATION, Attack.RETURN_OF_THE_DEACTIVATED})
    void a_super_admin_who_was_switched_off_is_out_at_once_and_stays_out() {
        var zoe = visitor();
        signInAtConsole(zoe, ZOE);
        assertThat(zoe.get(console("/console")).status()).isEqualTo(200);
        change("status = 'deactivated'");

        assertThat(zoe.get(console("/console")).status()).isEqualTo(303);
        assertThat(signInAtConsole(visitor(), ZOE).location()).startsWith("/sign-in?problem=");
        assertThat(signInAtConsole(visitor(), ZOE.toUpperCase(Locale.ROOT)).location())
                .as("with another subject and the same address")
                .startsWith("/sign-in?problem=");
    }

    @Test
    void neither_do_the_settings_call_back_who_was_switched_off() {
        signInAtConsole(visitor(), ZOE);
        change("status = 'deactivated', issuer = null, subject = null");

        assertThat(signInAtConsole(visitor(), ZOE).location()).startsWith("/sign-in?problem=");
    }

    @Test
    void another_identity_with_the_address_of_a_super_admin_is_nobody() {
        signInAtConsole(visitor(), ZOE);

        assertThat(signInAtConsole(visitor(), ZOE.toUpperCase(Locale.ROOT)).location())
                .startsWith("/sign-in?problem=");
        assertThat(signInAtConsole(visitor(), ZOE).location()).isEqualTo("/");
    }

    @Test
    void a_tenants_connection_cannot_be_begun_at_the_console() {
        assertThat(visitor()
                        .get(console("/sign-in/start/" + connection("acme")))
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Defends({Attack.SESSION_AT_ANOTHER_TENANT, Attack.SHARED_ORIGIN})
    void the_session_of_one_host_opens_no_other_even_when_the_cookie_is_carried_over() {
        var eve = visitor();
        var atConsole = signInAtConsole(eve, EVE).sessionCookie().orElseThrow();
        var ada = visitor();
        var atAcme = signIn(ada, "acme", ADA.email()).sessionCookie().orElseThrow();

        assertThat(visitor().with(atConsole).get(at("acme", SIGNED_IN_PAGE)).status())
                .isEqualTo(303);
        assertThat(visitor().with(atAcme).get(console("/console")).status()).isEqualTo(303);
        assertThat(visitor().with(atAcme).get(at("globex", SIGNED_IN_PAGE)).status())
                .isEqualTo(303);
    }

    private void change(String what) {
        cast.inInstallation(database -> database.sql("update super_admin set " + what + " where email = :email")
                .param("email", ZOE)
                .update());
    }
}
