package app.masthead.access.connections;

import static app.masthead.support.Cast.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.connections.EmergencyWays.Holder;
import app.masthead.access.connections.activation.EmergencyCover;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who still comes in while single sign-on is enforced, and that enough people could in an emergency. */
class EnforcedAccessTests extends EnforcementTest {

    private static final UUID HOLDER = UUID.randomUUID();

    @Test
    void the_only_admin_needs_both_kinds() {
        var both = List.of(new Holder(UUID.randomUUID(), "Ada", Instant.EPOCH, 2));

        assertThat(new EmergencyCover(both, 1).enough()).isTrue();
        assertThat(new EmergencyCover(both, 2).enough()).isFalse();
        assertThat(new EmergencyCover(List.of(new Holder(UUID.randomUUID(), "Ada", Instant.EPOCH, 1)), 1).enough())
                .isFalse();
    }

    @Test
    void whoever_came_in_by_a_link_is_out() {
        change("insert into person_session (tenant_id, id, person_id, person_name, person_kind, way, connection_id,"
                + " signed_in_at, proved_at) values ('acme', gen_random_uuid(), '" + BOB.id()
                + "', 'Bob', 'person', 'link', 'link', now(), now())");
        emergencies.holders(TWO);

        assertThat(post(PAGE, Map.of())).hasStatus(303);

        assertThat(one("select count(*) from person_session where way = 'link' and ended_at is null", Integer.class))
                .isZero();
    }

    @Test
    void nobody_takes_the_last_but_one_away_while_it_is_enforced() {
        emergencies.holders(TWO);
        assertThat(post(PAGE, Map.of())).hasStatus(303);
        emergencies.holders(List.of(new Holder(UUID.randomUUID(), "Ada", Instant.EPOCH, 1)));
        holder();
        try {
            assertThat(post("/settings/people/" + HOLDER + "/deactivation", Map.of()))
                    .hasStatus(409);
            assertThat(one("select status from app_user where id = '" + HOLDER + "'", String.class))
                    .isEqualTo("active");
            emergencies.holders(TWO);
            assertThat(post("/settings/people/" + HOLDER + "/deactivation", Map.of()))
                    .hasStatus(303);
        } finally {
            change("delete from recovery_code where user_id = '" + HOLDER + "'");
        }
    }

    private void holder() {
        change("insert into app_user (tenant_id, id, email, name, role, status) values ('acme', '" + HOLDER
                + "', 'hol@lockout.example', 'Hol', 'admin', 'active')");
        change("insert into recovery_code (tenant_id, user_id, position, code_hash, created_at, used_at)"
                + " values ('acme', '" + HOLDER + "', 0, '$argon2id$x', now(), now())");
    }

    @Test
    void both_pages_say_whether_links_let_people_in() {
        assertThat(page(get(PAGE)).text()).contains("links that people have mailed to themselves at sign-in");
        assertThat(page(get("/settings/sign-in")).text())
                .contains("links that people have mailed to themselves at sign-in");

        change("update tenant set auth_setup_mode = 'sso' where tenant_id = 'acme'");

        assertThat(page(get(PAGE)).text()).contains("Links let nobody in already");
        assertThat(page(get("/settings/sign-in")).text()).contains("Links let nobody in already");
    }
}
