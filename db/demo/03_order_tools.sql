-- An order as it stands today, its packages, and the creatives that run in them.
create procedure demo.order(
    tenant text, id text, buyer text, brand text, status text, placed interval, starts interval, ends interval,
    budget numeric, currency text, spent numeric default 0, changed interval default '2 days',
    approved_by text default null, reference text default null, po text default null, note text default null,
    request jsonb default '{}')
    language plpgsql
as $$
declare
    bound boolean := status in ('pending_start', 'active', 'paused', 'completed');
    canceled boolean := status = 'canceled';
begin
    insert into media_buy (
        tenant_id, media_buy_id, principal_id, brand, buyer_ref, po_number, status, flight_start_date, flight_end_date,
        budget, budget_spent, currency, manual_approval_required, creatives_approved, creative_deadline, approved_at,
        approved_by, confirmed_at, rejection_reason, canceled_at, canceled_by, cancellation_reason, failure_message,
        order_id, adapter_name, paused, revision, raw_request, version, created_at, created_by, updated_at, updated_by)
    values (
        tenant, id, buyer, brand, reference, po, status, date_trunc('day', now() + starts),
        date_trunc('day', now() + ends), budget, spent, currency,
        approved_by is not null or status = 'pending_approval',
        bound or status = 'pending_activation', date_trunc('day', now() + starts) - interval '2 days',
        case when approved_by is not null then now() - placed + interval '5 hours' end,
        demo.person(tenant, approved_by), case when bound then now() - placed + interval '6 hours' end,
        case when status = 'rejected' then note end, case when canceled then now() - changed end,
        case when canceled then 'buyer' end, case when canceled then note end,
        case when status = 'failed' then note end,
        case when bound then (20000000 + abs(hashtext(id)) % 9999999)::text end,
        (select adapter_type from adapter_config a where a.tenant_id = tenant), status = 'paused', 1, request, 1,
        now() - placed, buyer, now() - changed, coalesce(demo.person(tenant, approved_by)::text, buyer));
end
$$;

create procedure demo.package(
    tenant text, media_buy text, id text, product text, price text, share numeric default 1,
    bid numeric default null, pacing text default 'even', targeting jsonb default '{}', formats jsonb default null)
    language plpgsql
as $$
begin
    insert into media_package (
        tenant_id, media_buy_id, package_id, position, product_id, pricing_option_id, pricing, budget, budget_spent,
        bid_price, pacing, format_ids, targeting_overlay, paused, creative_deadline, line_item_id, created_at,
        created_by, updated_at, updated_by)
    select tenant, media_buy, id, (select count(*) from media_package k where k.media_buy_id = media_buy), product,
           price, demo.agreed(o), round(b.budget * share, 2), round(b.budget_spent * share, 2), bid,
           package.pacing, coalesce(formats, p.format_ids), targeting, b.paused, b.creative_deadline,
           b.order_id || '-' || id, b.created_at, b.created_by, b.updated_at, b.updated_by
    from media_buy b
    join product p on p.tenant_id = b.tenant_id and p.product_id = product
    join pricing_option o on o.tenant_id = p.tenant_id and o.product_id = product and o.pricing_option_id = price
    where b.tenant_id = tenant and b.media_buy_id = media_buy;
    if not found then
        raise exception 'no such order, product or price: %, %, %', media_buy, product, price;
    end if;
end
$$;

-- A price in the protocol's form.
create function demo.agreed(o pricing_option) returns jsonb
    language sql immutable
return jsonb_strip_nulls(jsonb_build_object(
    'pricing_option_id', o.pricing_option_id, 'pricing_model', o.pricing_model, 'currency', o.currency,
    'fixed_price', case when o.is_fixed then trim_scale(o.rate) end,
    'floor_price', case when not o.is_fixed then trim_scale(o.rate) end,
    'min_spend_per_package', trim_scale(o.min_budget),
    'parameters', case when o.pricing_model <> 'cpa' then nullif(o.metadata, '{}') end))
    || case when o.pricing_model = 'cpa' then o.metadata else '{}' end;

create procedure demo.assign(tenant text, media_buy text, package text, creative text, weight numeric default 100)
    language plpgsql
as $$
begin
    insert into creative_assignment (
        tenant_id, media_buy_id, package_id, principal_id, creative_id, weight, approval_status, rejection_reason,
        created_at, created_by, updated_at, updated_by)
    select tenant, media_buy, package, c.principal_id, c.creative_id, assign.weight,
           case c.status when 'approved' then 'approved' when 'rejected' then 'rejected' else 'pending_review' end,
           case c.status when 'rejected' then coalesce(c.status_reason, c.status_reason_code) end,
           greatest(b.created_at, c.created_at), c.principal_id, greatest(b.created_at, c.updated_at), c.principal_id
    from media_buy b
    join creative c on c.tenant_id = b.tenant_id and c.principal_id = b.principal_id
    where b.tenant_id = tenant and b.media_buy_id = media_buy and c.creative_id = creative;
    if not found then
        raise exception 'no such order or creative of its buyer: %, %', media_buy, creative;
    end if;
end
$$;
