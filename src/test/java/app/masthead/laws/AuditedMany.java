package app.masthead.laws;

import app.masthead.laws.AuditedForms.Deed;
import app.masthead.support.Cast;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a person does to many prices and products at once, in the portal of a demo tenant. */
final class AuditedMany {

    private static final String ACTOR = """
            {"kind": "PERSON", "id": "01990000-0000-7000-8000-000000000099", "name": "Somebody"}""";

    private final Cast cast;

    AuditedMany(Cast cast) {
        this.cast = cast;
    }

    List<Deed> all() {
        return List.of(
                new Deed(
                        "POST /rate-card/changes/{change}/application",
                        this::change,
                        page -> page + "/application",
                        Map.of()),
                new Deed(
                        "POST /background-work/{job}/start",
                        () -> job("'draft', null, null"),
                        page -> page + "/start",
                        Map.of("tags", "audited")),
                new Deed(
                        "POST /background-work/{job}/cancellation",
                        () -> job("'running', '" + ACTOR + "', now()"),
                        page -> page + "/cancellation",
                        Map.of()));
    }

    private String change() {
        var id = UUID.randomUUID();
        run("""
                insert into price_change (tenant_id, id, prices, terms, created_at, created_by)
                values (current_tenant(), :id, 1, '{"by": "7", "unit": "percent", "figures": ["rate"],
                    "step": "digits", "direction": "nearest"}', now(), 'test')""", id);
        run("""
                insert into price_change_row (tenant_id, change_id, number, product_id, pricing_option_id)
                select tenant_id, :id, 1, product_id, pricing_option_id from rate_card
                where product_status = 'active' and is_fixed and rate > 1 and currency = 'GBP'
                order by product_id, pricing_option_id limit 1""", id);
        return "/rate-card/changes/" + id;
    }

    private String job(String state) {
        var id = UUID.randomUUID();
        run("""
                insert into bulk_job (tenant_id, id, action, products, created_at, created_by, state, actor, started_at)
                values (current_tenant(), :id, 'add_tags', 1, now(), 'test', %s)""".formatted(state), id);
        run("""
                insert into bulk_job_product (tenant_id, job_id, number, product_id)
                select tenant_id, :id, 1, product_id from product
                where tenant_id = current_tenant() and status = 'active' order by product_id limit 1""", id);
        return "/background-work/" + id;
    }

    private void run(String sql, UUID id) {
        cast.inTenant("harbour", database -> database.sql(sql).param("id", id).update());
    }
}
