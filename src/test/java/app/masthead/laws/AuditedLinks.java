package app.masthead.laws;

import app.masthead.laws.AuditedForms.Deed;
import app.masthead.support.Cast;
import app.masthead.support.DemoPeople;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is done with links from mails that a signed-in person may use too, and with links for a customer's IT, once. */
final class AuditedLinks {

    private static final String LINKS = "/settings/sign-in/set-up-links";

    private final Cast cast;

    AuditedLinks(Cast cast) {
        this.cast = cast;
    }

    List<Deed> all() {
        var link = UUID.randomUUID();
        return List.of(
                new Deed("POST " + LINKS, LINKS, LINKS, Map.of("note", "Audited")),
                new Deed("POST /set-up/{token}", () -> opening(link), page -> page, Map.of()),
                new Deed("POST " + LINKS + "/{link}/revocation", LINKS, LINKS + "/" + link + "/revocation", Map.of()),
                new Deed("POST /accept/identity/{token}", this::asked, page -> page, Map.of()),
                new Deed("POST /accept/identity/{token}/refusal", this::asked, page -> page + "/refusal", Map.of()));
    }

    private String opening(UUID link) {
        change("""
                insert into set_up_link (tenant_id, id, token_sha256, note, created_at, created_by, creator_name, expires_at)
                values (current_tenant(), '%1$s', sha256('%1$s'::bytea), 'Audited too', now(), '%2$s', 'Maren Holt',
                        now() + interval '1 day')""".formatted(link, DemoPeople.HARBOUR_ADMIN.id()));
        return "/set-up/" + link;
    }

    /** The page of a question whether an identity is somebody's. */
    private String asked() {
        var token = UUID.randomUUID();
        change("""
                insert into app_user (tenant_id, id, email, name, role, status)
                values (current_tenant(), '%1$s', '%1$s@audited.example', 'Asked', 'viewer', 'active')""".formatted(token));
        change("""
                insert into link_request (tenant_id, id, user_id, connection_id, issuer, subject, email, token_sha256, expires_at)
                values (current_tenant(), gen_random_uuid(), '%1$s', 'demo-harbour-oidc', 'https://audited.example', 'm-%1$s',
                        'a@b.example', sha256('%1$s'::bytea), now() + interval '1 day')""".formatted(token));
        return "/accept/identity/" + token;
    }

    private void change(String sql) {
        cast.inTenant("harbour", database -> database.sql(sql).update());
    }
}
