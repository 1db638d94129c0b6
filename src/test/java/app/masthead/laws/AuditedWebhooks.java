package app.masthead.laws;

import app.masthead.laws.AuditedForms.Deed;
import app.masthead.support.Cast;
import app.masthead.support.TestBuyer;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Every change that a person can make to webhooks and deliveries, once. */
final class AuditedWebhooks {

    private static final String ROUTE = "POST /buyers/{buyer}/webhook";

    private final Cast cast;

    AuditedWebhooks(Cast cast) {
        this.cast = cast;
    }

    List<Deed> all() {
        return List.of(
                new Deed(
                        ROUTE + "/address",
                        () -> "/buyers/" + TestBuyer.in("harbour", cast).id() + "/webhook/address",
                        page -> page,
                        Map.of("url", "https://hooks.receiver.example/audited")),
                new Deed(ROUTE + "/secret", () -> webhook("/secret"), page -> page, Map.of()),
                pressed("/test"),
                pressed("/pause"),
                new Deed(ROUTE + "/resumption", this::paused, page -> page + "/resumption", Map.of()),
                new Deed(ROUTE + "/removal", () -> webhook("/removal"), page -> page, Map.of()),
                new Deed(
                        "POST /buyers/{buyer}/notifications/{delivery}/repetition",
                        this::delivered,
                        page -> page + "/repetition",
                        Map.of()));
    }

    private Deed pressed(String action) {
        return new Deed(ROUTE + action, () -> webhook(""), page -> page + action, Map.of());
    }

    /** A page of a new buyer with a webhook. */
    private String webhook(String rest) {
        var buyer = TestBuyer.in("harbour", cast).id();
        change("""
                insert into webhook (tenant_id, principal_id, url, secret_enc, secret_set_at)
                values (current_tenant(), :buyer, 'https://hooks.receiver.example/', 'none', now())""", buyer);
        return "/buyers/" + buyer + "/webhook" + rest;
    }

    private String paused() {
        var page = webhook("");
        change("update webhook set active = false where principal_id = :buyer", page.split("/")[2]);
        return page;
    }

    private String delivered() {
        var buyer = webhook("").split("/")[2];
        change("""
                insert into notification (tenant_id, id, principal_id, cause, kind, creative_id, creative_name, to_status,
                       payload, state, due_at, waiting_since, settled_at, created_at)
                values (current_tenant(), gen_random_uuid(), :buyer, gen_random_uuid(), 'creative.status_changed', 'audited',
                       'Audited', 'approved', '{}', 'delivered', now(), now(), now(), now())""", buyer);
        var id = cast.inTenant(
                "harbour", database -> database.sql("select id from notification where principal_id = :buyer")
                        .param("buyer", buyer)
                        .query(UUID.class)
                        .single());
        return "/buyers/" + buyer + "/notifications/" + id;
    }

    private void change(String sql, String buyer) {
        cast.inTenant(
                "harbour", database -> database.sql(sql).param("buyer", buyer).update());
    }
}
