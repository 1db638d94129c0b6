-- Parameters a pricing model cannot do without, or must not have wrong.
create function is_share_or_seconds(threshold jsonb) returns boolean
    language sql immutable parallel safe
return case jsonb_typeof(threshold)
    when 'number' then threshold::numeric between 0 and 1
    when 'object' then jsonb_path_exists(threshold, '$.duration_seconds ? (@ >= 1 && @.floor() == @)')
    else false
end;

create function fits_pricing_model(model text, metadata jsonb) returns boolean
    language sql immutable parallel safe
return coalesce(case model
    when 'cpv' then is_share_or_seconds(metadata -> 'view_threshold')
    when 'cpp' then metadata ->> 'demographic' ~ '\S'
        and coalesce(metadata ->> 'demographic_system', 'nielsen')
            in ('nielsen', 'barb', 'agf', 'oztam', 'mediametrie', 'custom')
        and coalesce((metadata -> 'min_points')::numeric >= 0, true)
    when 'time' then metadata ->> 'time_unit' in ('hour', 'day', 'week', 'month')
        and coalesce((metadata -> 'min_duration')::integer >= 1, true)
        and coalesce((metadata -> 'max_duration')::integer >= coalesce((metadata -> 'min_duration')::integer, 1), true)
    when 'cpa' then metadata ->> 'event_type' ~ '\S'
        and (metadata ->> 'event_type' <> 'custom' or metadata ->> 'custom_event_name' ~ '\S')
    when 'flat_rate' then metadata = '{}' or (metadata ->> 'type' = 'dooh'
        and coalesce((metadata -> 'sov_percentage')::numeric between 0 and 100, true))
    else true
end, false);

grant execute on function is_share_or_seconds, fits_pricing_model to masthead_app;

alter table pricing_option
    add constraint pricing_option_parameters_check check (fits_pricing_model(pricing_model, metadata));

-- An active product has a price when a transaction ends. Two who each remove one of the last two prices meet at the
-- product's row, so that the second sees what the first has done.
create function keep_a_price() returns trigger
    language plpgsql
as $$
declare
    product_status text;
begin
    select status into product_status from product
    where tenant_id = coalesce(new.tenant_id, old.tenant_id) and product_id = coalesce(new.product_id, old.product_id)
    for no key update;
    if product_status = 'active' and not exists (
        select from pricing_option o where o.tenant_id = coalesce(new.tenant_id, old.tenant_id)
            and o.product_id = coalesce(new.product_id, old.product_id)) then
        raise exception 'an active product has at least one pricing option'
            using errcode = 'check_violation', constraint = 'product_priced_check', table = 'product';
    end if;
    return null;
end
$$;

create constraint trigger product_activated_unpriced
    after insert on product deferrable initially deferred for each row
    when (new.status = 'active') execute function keep_a_price();

create constraint trigger product_reactivated_unpriced
    after update of status on product deferrable initially deferred for each row
    when (new.status = 'active' and old.status <> 'active') execute function keep_a_price();

create constraint trigger pricing_option_last_removed
    after delete on pricing_option deferrable initially deferred for each row execute function keep_a_price();
