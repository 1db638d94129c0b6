package app.masthead.access.entry;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.Attack;
import app.masthead.support.Defends;
import org.junit.jupiter.api.Test;

/** The way from the console to a tenant, before there is a code, and who may go it. */
class WayToTenantTests extends EntryTest {

    @Test
    void a_way_that_was_gone_is_not_gone_again() {
        var way = way("acme");
        eve.get(code(eve, way));

        assertThat(eve.get(eve.get(way).location()).status()).isEqualTo(404);
    }

    @Test
    void nobody_goes_the_way_of_another_super_admin() {
        var way = way("acme");
        var zoe = visitor();
        signInAtConsole(zoe, "zoe@masthead.example");

        assertThat(zoe.get(zoe.get(way).location()).status()).isEqualTo(404);
    }

    @Test
    void whoever_is_not_signed_in_at_the_console_gets_no_code() {
        var stranger = visitor();

        var answer = stranger.get(stranger.get(way("acme")).location());

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).startsWith("/sign-in");
    }

    @Test
    @Defends(Attack.FOREIGN_SIGN_IN)
    void the_console_hands_nobody_over_without_knowing_the_browser() {
        var entry = way("acme").replaceAll(".*/", "");

        for (var browser : new String[] {"", "?browser=", "?browser=xyz", "?browser=" + "A".repeat(64)}) {
            assertThat(eve.get(console("/console/tenants/acme/entry/" + entry + "/code" + browser))
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void the_stay_of_one_tenant_is_no_way_into_another() {
        var entry = way("acme").replaceAll(".*/", "");

        assertThat(eve.get(console("/console/tenants/globex/entry/" + entry)).status())
                .isEqualTo(404);
    }
}
