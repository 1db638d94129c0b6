package app.masthead.access.people;

import app.masthead.support.CastMember;
import app.masthead.support.TestTenant;

/** Identities at a connection that lets nobody in yet. */
final class Requests {

    private static final String CONNECTION = """
            insert into auth_connection (tenant_id, id, kind, label) values (current_tenant(), 'test-connection-1', 'oidc', 'Okta')
            on conflict do nothing""";

    private Requests() {}

    /** An identity that knocks with somebody's address, and the id of the question. */
    static String ask(TestTenant tenant, CastMember person) {
        tenant.change(CONNECTION);
        tenant.change("""
                insert into link_request (tenant_id, id, user_id, connection_id, issuer, subject, email, token_sha256, expires_at)
                values (current_tenant(), gen_random_uuid(), '%s', 'test-connection-1', 'https://okta.example', '%s', '%s',
                        sha256(cast('%s' as bytea)), now() + interval '1 day')""".formatted(person.id(), "knocks-" + person.name(), person.email(), person.id()));
        return tenant.read("select id::text from link_request where user_id = '" + person.id() + "'");
    }

    /** An identity that is somebody's, and its id. */
    static String link(TestTenant tenant, CastMember person) {
        tenant.change(CONNECTION);
        tenant.change("""
                insert into external_identity (tenant_id, id, connection_id, issuer, subject, user_id, linked_by, attributes)
                values (current_tenant(), gen_random_uuid(), 'test-connection-1', 'https://okta.example', '%s', '%s', 'invitation',
                        '{"groups": ["editors", "sales"]}')""".formatted("known-" + person.name(), person.id()));
        return tenant.read("select id::text from external_identity where user_id = '" + person.id() + "'");
    }
}
