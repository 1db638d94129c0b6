-- A product from the document that buyers get, and what the publisher keeps to itself. The parts of the document go to
-- the columns made for them; whatever has none is kept aside, so that the product goes out again as it came in.
create function demo.extra_of_product(document jsonb) returns jsonb
    language sql immutable
return document - array['product_id', 'name', 'description', 'delivery_type', 'publisher_properties', 'pricing_options',
    'delivery_measurement', 'creative_policy', 'product_card', 'reporting_capabilities', 'channels', 'format_ids',
    'is_custom', 'exclusivity'];

create procedure demo.product(
    tenant text, told text, status text default 'active', created interval default '160 days',
    changed interval default '12 days', by text default null, tags text[] default '{}', countries text[] default '{}',
    buyers text[] default '{}', profile text default null, expires interval default null,
    dynamic boolean default false, variant_of text default null, signals text[] default '{}',
    targeting jsonb default '{}', implementation jsonb default '{}')
    language plpgsql
as $$
declare
    document jsonb := demo.dated(told);
begin
    insert into product (
        tenant_id, product_id, name, description, status, delivery_type, channels, format_ids, publisher_properties,
        delivery_measurement, creative_policy, product_card, reporting_capabilities, is_custom, exclusivity, extra,
        tags, countries, allowed_principal_ids, inventory_profile_id, expires_at, is_dynamic, is_dynamic_variant,
        parent_product_id, signals_agent_ids, targeting_template, implementation_config, version,
        created_at, created_by, updated_at, updated_by)
    values (
        tenant, document ->> 'product_id', document ->> 'name', document ->> 'description', status,
        document ->> 'delivery_type', demo.texts(document -> 'channels'), coalesce(document -> 'format_ids', '[]'),
        coalesce(document -> 'publisher_properties', '[]'), document -> 'delivery_measurement',
        document -> 'creative_policy', document -> 'product_card', document -> 'reporting_capabilities',
        coalesce((document -> 'is_custom')::boolean, false), document ->> 'exclusivity',
        demo.extra_of_product(document), tags, countries, buyers, profile, date_trunc('hour', now() + expires),
        dynamic, variant_of is not null, variant_of, signals, targeting, implementation,
        extract(day from created - changed)::integer / 20, now() - created, demo.author(tenant, by), now() - changed,
        demo.author(tenant, by));
    call demo.prices(tenant, document, now() - created, demo.author(tenant, by));
end
$$;

create function demo.texts(items jsonb) returns text[]
    language sql immutable
return (select coalesce(array_agg(item order by at), '{}')
    from jsonb_array_elements_text(items) with ordinality each (item, at));

create procedure demo.prices(tenant text, document jsonb, moment timestamptz, author text)
    language plpgsql
as $$
begin
    insert into pricing_option (
        tenant_id, product_id, pricing_option_id, position, pricing_model, is_fixed, rate, currency, min_budget,
        price_p25, price_p50, price_p75, price_p90, max_bid, metadata, extra,
        created_at, created_by, updated_at, updated_by)
    select tenant, document ->> 'product_id', p ->> 'pricing_option_id', at - 1, p ->> 'pricing_model',
           p ? 'fixed_price', coalesce(p -> 'fixed_price', p -> 'floor_price')::numeric, p ->> 'currency',
           (p -> 'min_spend_per_package')::numeric, (p #> '{price_guidance,p25}')::numeric,
           (p #> '{price_guidance,p50}')::numeric, (p #> '{price_guidance,p75}')::numeric,
           (p #> '{price_guidance,p90}')::numeric, (p -> 'max_bid')::boolean,
           coalesce(p -> 'parameters', '{}') || demo.only(p, '{event_type,custom_event_name,event_source_id}'),
           p - '{pricing_option_id,pricing_model,currency,fixed_price,floor_price,min_spend_per_package,max_bid,
                price_guidance,parameters,event_type,custom_event_name,event_source_id}'::text[],
           moment, author, moment, author
    from jsonb_array_elements(document -> 'pricing_options') with ordinality each (p, at);
end
$$;

create function demo.only(document jsonb, names text[]) returns jsonb
    language sql immutable
return (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(document) where key = any (names));
