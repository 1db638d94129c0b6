package app.masthead.laws;

import app.masthead.laws.AuditedForms.Deed;
import app.masthead.support.Cast;
import app.masthead.support.TestNameServer;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Every change that an admin can make to people, to what strangers become, and to domains, once. */
final class AuditedPeople {

    private static final String CONNECTION = "demo-harbour-oidc";
    private static final String PERSON = "/settings/people/{person}";
    private static final String RULES = "/settings/sign-in/provisioning/" + CONNECTION;
    private static final String RULE = "/settings/sign-in/provisioning/{connection}/rules/{rule}";
    private static final String DOMAINS = "/settings/sign-in/domains";

    private final Cast cast;

    AuditedPeople(Cast cast) {
        this.cast = cast;
    }

    List<Deed> people() {
        var form = Map.of("name", "Audited", "email", "audited@dailyharbour.example", "role", "viewer");
        return List.of(
                new Deed("POST /settings/people", "/settings/people/new", "/settings/people", form),
                new Deed(
                        "POST /settings/people/several",
                        "/settings/people/several",
                        "/settings/people/several",
                        Map.of("people", "audited.too@dailyharbour.example")),
                new Deed(
                        "POST " + PERSON,
                        () -> person("active") + "/edit",
                        it -> it.replace("/edit", ""),
                        Map.of("role", "editor")),
                pressed("active", "deactivation"),
                pressed("deactivated", "reactivation"),
                pressed("invited", "removal"),
                pressed("invited", "invitation"),
                pressed("invited", "invitation/revocation"));
    }

    List<Deed> identities() {
        return List.of(
                new Deed(
                        "POST " + PERSON + "/identities/{identity}/removal",
                        () -> person("active"),
                        page -> page + "/identities/" + id("external_identity", page) + "/removal",
                        Map.of()),
                answered("confirmation"),
                answered("refusal"));
    }

    List<Deed> joining() {
        return List.of(
                new Deed(
                        "POST /settings/sign-in/provisioning",
                        "/settings/sign-in/provisioning",
                        "/settings/sign-in/provisioning",
                        Map.of("role", "editor")),
                new Deed(
                        "POST /settings/sign-in/provisioning/{connection}/following",
                        RULES,
                        RULES + "/following",
                        Map.of("following", "true", "seen", "true")),
                new Deed(
                        "POST /settings/sign-in/provisioning/{connection}/rules",
                        RULES + "/rules/new",
                        RULES + "/rules",
                        Map.of("value", "audited")),
                new Deed("POST " + RULE, this::rule, page -> page, Map.of("value", "audited again")),
                new Deed("POST " + RULE + "/raising", this::ruled, page -> last() + "/raising", Map.of()),
                new Deed(
                        "POST " + RULE + "/removal", this::ruled, page -> last() + "/removal", Map.of("seen", "none")));
    }

    List<Deed> domains() {
        return List.of(
                new Deed("POST " + DOMAINS, DOMAINS, DOMAINS, Map.of("domain", "audited.example")),
                new Deed(
                        "POST " + DOMAINS + "/{domain}/check",
                        this::published,
                        page -> page + "/audited.example/check",
                        Map.of()),
                new Deed(
                        "POST " + DOMAINS + "/{domain}/removal",
                        DOMAINS,
                        DOMAINS + "/audited.example/removal",
                        Map.of()));
    }

    private String published() {
        TestNameServer.publish(
                "_masthead-challenge.audited.example",
                read("select token from verified_domain where domain = 'audited.example'"));
        return DOMAINS;
    }

    private Deed pressed(String status, String action) {
        return new Deed("POST " + PERSON + "/" + action, () -> person(status), page -> page + "/" + action, Map.of());
    }

    private Deed answered(String answer) {
        return new Deed(
                "POST " + PERSON + "/link-requests/{linkRequest}/" + answer,
                () -> person("active"),
                page -> page + "/link-requests/" + id("link_request", page) + "/" + answer,
                Map.of());
    }

    /** The page of somebody new with an identity, an open invitation and a question to be answered. */
    private String person(String status) {
        var id = UUID.randomUUID();
        change("""
                insert into app_user (tenant_id, id, email, name, role, status, deactivated_at)
                values (current_tenant(), '%1$s', '%1$s@audited.example', 'Audited', 'viewer', '%2$s',
                        case when '%2$s' = 'deactivated' then now() end)""".formatted(id, status));
        change("""
                insert into invitation (tenant_id, id, user_id, token_sha256, expires_at)
                values (current_tenant(), gen_random_uuid(), '%1$s', sha256('%1$s'::bytea), now() + interval '1 day')""".formatted(id));
        change("""
                insert into auth_connection (tenant_id, id, kind, label)
                values (current_tenant(), 'audited-connection', 'oidc', 'Audited') on conflict do nothing""");
        change("""
                insert into external_identity (tenant_id, id, connection_id, issuer, subject, user_id, linked_by)
                values (current_tenant(), gen_random_uuid(), '%2$s', 'https://audited.example', '%1$s', '%1$s', 'jit')""".formatted(id, CONNECTION));
        change("""
                insert into link_request (tenant_id, id, user_id, connection_id, issuer, subject, email, token_sha256, expires_at)
                values (current_tenant(), gen_random_uuid(), '%1$s', 'audited-connection', 'https://audited.example', 'q-%1$s',
                        'a@b.example', sha256('%1$s'::bytea), now() + interval '1 day')""".formatted(id));
        return "/settings/people/" + id;
    }

    private String id(String table, String page) {
        var person = page.substring(page.lastIndexOf('/') + 1);
        return read("select id::text from " + table + " where user_id = '" + person + "' order by created_at limit 1");
    }

    /** The page of a rule behind another. */
    private String rule() {
        change("""
                insert into role_rule (tenant_id, id, connection_id, position, attribute, operator, value, role)
                select current_tenant(), gen_random_uuid(), '%s', coalesce(max(position), 0) + 1, 'groups', 'equals', 'x', 'viewer'
                from role_rule where connection_id = '%1$s'""".formatted(CONNECTION));
        return last();
    }

    /** The page of all rules, of which there are two at least. */
    private String ruled() {
        rule();
        rule();
        return RULES;
    }

    private String last() {
        return RULES + "/rules/" + read("select id::text from role_rule order by position desc limit 1");
    }

    private void change(String sql) {
        cast.inTenant("harbour", database -> database.sql(sql).update());
    }

    private String read(String sql) {
        return cast.inTenant(
                "harbour", database -> database.sql(sql).query(String.class).single());
    }
}
