package app.masthead.laws;

import java.util.List;

/** The rows of a tenant that is large enough for an index to pay. */
final class Fill {

    static final List<String> STATEMENTS = List.of("""
            insert into creative_agent (tenant_id, id, agent_name, endpoint)
            values (current_tenant(), 'studio', 'Studio', 'https://studio.example')""", """
            insert into signals_agent (tenant_id, id, agent_name, endpoint)
            values (current_tenant(), 'reader', 'Reader', 'https://reader.example')""", """
            insert into principal (tenant_id, principal_id, name) values (current_tenant(), 'kestrel', 'Kestrel')""", """
            insert into product (tenant_id, product_id, name, tags, format_ids, signals_agent_ids,
                allowed_principal_ids)
            select current_tenant(), 'p' || n, 'Product ' || n, array['t' || n],
                   jsonb_build_array(jsonb_build_object('agent_url', 'https://f.example', 'id', 'f' || n)),
                   array['s' || n % 50],
                   case when n % 100 = 0 then array['kestrel'] else '{}' end
              from generate_series(1, 4000) n""", """
            insert into pricing_option (tenant_id, product_id, pricing_option_id, pricing_model, is_fixed, rate,
                currency)
            select current_tenant(), 'p' || n, 'cpm', 'cpm', true, 10, 'EUR' from generate_series(1, 4000) n""", """
            insert into creative (tenant_id, principal_id, creative_id, name, format_kind, assets)
            select current_tenant(), 'kestrel', 'c' || n, 'Creative ' || n, 'image', '{}'
              from generate_series(1, 4000) n""", """
            insert into media_asset (tenant_id, sha256, mime_type, size_bytes, fetched_at)
            select current_tenant(), encode(sha256(n::text::bytea), 'hex'), 'image/png', 1, now()
              from generate_series(1, 4000) n""", """
            insert into media_buy (tenant_id, media_buy_id, principal_id, brand, buyer_ref, status,
                flight_start_date, flight_end_date, budget, currency, created_at, updated_at)
            select current_tenant(), 'o' || n, 'kestrel', 'Brand ' || n, 'ref-' || n, 'pending_approval', now(),
                   now() + interval '28 days', 1000, 'EUR', now(), now()
              from generate_series(1, 4000) n""");

    private Fill() {}
}
