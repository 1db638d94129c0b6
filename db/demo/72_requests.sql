-- Each order as its buyer asked for it.
update media_buy b
set raw_request = jsonb_build_object(
    'idempotency_key', 'demo-' || b.media_buy_id,
    'buyer_ref', b.buyer_ref,
    'brand', jsonb_build_object('name', b.brand),
    'start_time', to_char(b.flight_start_date at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
    'end_time', to_char(b.flight_end_date at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
    'packages', (
        select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
            'product_id', p.product_id, 'pricing_option_id', p.pricing_option_id, 'budget', trim_scale(p.budget),
            'bid_price', trim_scale(p.bid_price), 'pacing', p.pacing)) order by p.position)
        from media_package p where p.tenant_id = b.tenant_id and p.media_buy_id = b.media_buy_id));
