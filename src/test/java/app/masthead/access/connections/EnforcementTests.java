package app.masthead.access.connections;

import static app.masthead.support.Cast.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.connections.EmergencyWays.Holder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Single sign-on for everybody: what it takes, what it does, and how it ends. */
class EnforcementTests extends EnforcementTest {

    @Test
    void it_needs_two_ways_in_for_emergencies_that_were_tried() {
        assertThat(post(PAGE, Map.of())).hasStatus(409);
        emergencies.holders(List.of(new Holder(UUID.randomUUID(), "Ada", null, 0)));
        assertThat(post(PAGE, Map.of())).hasStatus(409);
        assertThat(page(get(PAGE)).select("main button[disabled]")).hasSize(1);

        emergencies.holders(List.of(new Holder(UUID.randomUUID(), "Ada", Instant.EPOCH, 1)));
        assertThat(post(PAGE, Map.of())).hasStatus(409);

        emergencies.holders(TWO);
        assertThat(post(PAGE, Map.of())).hasStatus(303);

        assertThat(one("select status from tenant_auth_config where tenant_id = 'acme'", String.class))
                .isEqualTo("enforced");
        assertThat(one("select auth_setup_mode from tenant where tenant_id = 'acme'", String.class))
                .isEqualTo("sso");
        assertThat(mailbox.latest(ADA.email()).subject()).isEqualTo("Single sign-on is enforced");
        assertThat(latestOperation()).isEqualTo("access.sign-in-enforced");
    }

    @Test
    void it_needs_the_connection_to_be_in_use_as_it_was_tested() {
        emergencies.holders(TWO);
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
        unknown("Lou");

        assertThat(lockedOut()).contains("Lou").doesNotContain("Ada", "Max");
    }

    @Test
    void whoever_is_of_a_domain_that_was_proved_is_not_among_them_but_is_asked_by_mail() {
        unknown("Lou");
        domain("null");
        assertThat(lockedOut()).contains("Lou");

        domain("now()");

        assertThat(lockedOut()).doesNotContain("Lou");
        assertThat(page(get(PAGE))
                        .select("section[aria-labelledby=locked-out] .card__foot")
                        .text())
                .contains("a mail asks them to confirm");
        change("update auth_connection set status = 'off' where id = 'demo-acme-oidc'");
        assertThat(lockedOut()).contains("Lou");
    }

    @Test
    void whoever_decides_has_to_be_known_already_and_no_domain_replaces_that() {
        emergencies.holders(TWO);
        change("delete from external_identity where tenant_id = 'acme' and user_id = '" + ADA.id() + "'");
        change(
                "insert into verified_domain (tenant_id, domain, token, verified_at, created_by)"
                        + " values ('acme', 'acme.example', repeat('t', 40), now(), 'test') on conflict (tenant_id, domain) do update set verified_at = now()");
        try {
            assertThat(post(PAGE, Map.of())).hasStatus(409);
        } finally {
            change("delete from verified_domain where tenant_id = 'acme' and domain = 'acme.example'");
            change("insert into external_identity (tenant_id, id, connection_id, issuer, subject, user_id, linked_by)"
                    + " values ('acme', gen_random_uuid(), 'demo-acme-oidc', '"
                    + demo.provider().issuer("acme") + "', '" + ADA.id() + "', '" + ADA.id() + "', 'invitation')");
        }
    }

    @Test
    void both_pages_lead_to_where_a_way_in_for_emergencies_is_made_and_tried() {
        assertThat(page(get(PAGE))
                        .select("a[href=/settings/sign-in/emergency].button")
                        .text())
                .isEqualTo("Make one");
        emergencies.holders(List.of(new Holder(UUID.randomUUID(), "Ada", null, 0)));
        assertThat(page(get(PAGE))
                        .select("a[href=/settings/sign-in/emergency].button")
                        .text())
                .isEqualTo("Try it");
        assertThat(page(get("/settings/sign-in")).select(".card a[href=/settings/sign-in/emergency]"))
                .hasSize(1);
    }

    @Test
    void the_overview_says_which_domains_are_proved() {
        domain("null");
        assertThat(page(get("/settings/sign-in"))
                        .select(".card li:has(a[href=/settings/sign-in/domains])")
                        .text())
                .contains("lockout.example Not verified");
        domain("now()");
        assertThat(page(get("/settings/sign-in"))
                        .select(".card li:has(a[href=/settings/sign-in/domains])")
                        .text())
                .contains("lockout.example Verified");
    }

    private List<String> lockedOut() {
        return page(get(PAGE))
                .select("section[aria-labelledby=locked-out] .rows__title")
                .eachText();
    }

    private void unknown(String name) {
        change("insert into app_user (tenant_id, id, email, name, role, status) values ('acme', gen_random_uuid(),"
                + " gen_random_uuid() || '@lockout.example', '" + name + "', 'viewer', 'active')");
    }

    private void domain(String verified) {
        change("insert into verified_domain (tenant_id, domain, token, verified_at, created_by)"
                + " values ('acme', 'lockout.example', repeat('t', 40), " + verified + ", 'test')"
                + " on conflict (tenant_id, domain) do update set verified_at = excluded.verified_at");
    }

    @Test
    void the_last_connection_stays_on_until_it_ends() {
        emergencies.holders(TWO);
        assertThat(post(PAGE, Map.of())).hasStatus(303);

        assertThat(post(CONNECTIONS + "/demo-acme-oidc/deactivation", Map.of())).hasStatus(409);
        assertThat(post(PAGE + "/end", Map.of())).hasStatus(303);

        assertThat(one("select status from tenant_auth_config where tenant_id = 'acme'", String.class))
                .isEqualTo("on");
        assertThat(one("select auth_setup_mode from tenant where tenant_id = 'acme'", String.class))
                .isEqualTo("setup");
        assertThat(latestOperation()).isEqualTo("access.sign-in-enforcement-ended");
        assertThat(post(PAGE + "/end", Map.of())).hasStatus(409);
    }

    private String latestOperation() {
        return one(
                "select operation from audit_log where operation like 'access.sign-in-enforce%'"
                        + " order by created_at desc, log_id desc limit 1",
                String.class);
    }
}
