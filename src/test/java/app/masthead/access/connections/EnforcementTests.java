package app.masthead.access.connections;

import static app.masthead.support.Cast.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.connections.EmergencyWays.Holder;
import app.masthead.support.Mailbox;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Single sign-on for everybody: what it takes, what it does, and how it ends. */
class EnforcementTests extends ConnectionPageTest {

    private static final String PAGE = "/settings/sign-in/enforcement";

    @Autowired
    private TestEmergencyWays emergencies;

    @Autowired
    private Mailbox mailbox;

    @BeforeEach
    void nobodyHasAWayInForEmergencies() {
        change("delete from user_passkey where tenant_id = 'acme'");
        change("delete from recovery_code where tenant_id = 'acme'");
    }

    @BeforeEach
    void known() {
        change(
                "insert into external_identity (tenant_id, id, connection_id, issuer, subject, user_id, linked_by) values"
                        + " ('acme', gen_random_uuid(), 'demo-acme-oidc', 'https://i.example', 'ada', '" + ADA.id()
                        + "', 'test') on conflict do nothing");
    }

    @AfterEach
    void open() {
        emergencies.holders(List.of());
        change("update tenant set auth_setup_mode = 'setup' where tenant_id = 'acme'");
        change("delete from external_identity where tenant_id = 'acme' and subject = 'ada'");
    }

    @Test
    void it_needs_a_way_in_for_emergencies_that_was_tried() {
        assertThat(post(PAGE, Map.of())).hasStatus(409);
        emergencies.holders(List.of(new Holder("Ada", null)));
        assertThat(post(PAGE, Map.of())).hasStatus(409);
        assertThat(page(get(PAGE)).select("main button[disabled]")).hasSize(1);

        emergencies.holders(List.of(new Holder("Ada", Instant.EPOCH)));
        assertThat(post(PAGE, Map.of())).hasStatus(303);

        assertThat(one("select status from tenant_auth_config where tenant_id = 'acme'", String.class))
                .isEqualTo("enforced");
        assertThat(one("select auth_setup_mode from tenant where tenant_id = 'acme'", String.class))
                .isEqualTo("sso");
        assertThat(mailbox.latest(ADA.email()).subject()).isEqualTo("Single sign-on is enforced");
    }

    @Test
    void it_needs_the_connection_to_be_in_use_as_it_was_tested() {
        emergencies.holders(List.of(new Holder("Ada", Instant.EPOCH)));
        change("update auth_connection_draft set revision = revision + 1 where connection_id = 'demo-acme-oidc'");
        try {
            assertThat(post(PAGE, Map.of())).hasStatus(409);
        } finally {
            change("update auth_connection_draft set applied_revision = revision, tested_revision = revision"
                    + " where connection_id = 'demo-acme-oidc'");
        }
    }

    @Test
    void it_names_who_could_not_come_in_any_more() {
        change("insert into app_user (tenant_id, id, email, name, role, status) values"
                + " ('acme', gen_random_uuid(), 'lou@acme.example', 'Lou', 'viewer', 'active') on conflict do nothing");

        var people = page(get(PAGE))
                .select("section[aria-labelledby=locked-out] .rows__title")
                .eachText();

        assertThat(people).contains("Lou").doesNotContain("Ada", "Max");
    }

    @Test
    void the_last_connection_stays_on_until_it_ends() {
        emergencies.holders(List.of(new Holder("Ada", Instant.EPOCH)));
        assertThat(post(PAGE, Map.of())).hasStatus(303);

        assertThat(post(CONNECTIONS + "/demo-acme-oidc/deactivation", Map.of())).hasStatus(409);
        assertThat(post(PAGE + "/end", Map.of())).hasStatus(303);

        assertThat(one("select status from tenant_auth_config where tenant_id = 'acme'", String.class))
                .isEqualTo("on");
        assertThat(one("select auth_setup_mode from tenant where tenant_id = 'acme'", String.class))
                .isEqualTo("setup");
        assertThat(post(PAGE + "/end", Map.of())).hasStatus(409);
    }
}
