-- The rate card lists prices across products by what their products say. Each price carries a copy of that, so that any
-- filter and any order reads one index of one table.
alter table pricing_option
    add column product_sort_name text,
    add column product_status    text,
    add column product_channels  text[],
    add column product_tags      text[],
    add column product_search    text;

update pricing_option o
set product_sort_name = lower(p.name), product_status = p.status, product_channels = p.channels,
    product_tags = p.tags, product_search = p.search_text
from product p
where p.tenant_id = o.tenant_id and p.product_id = o.product_id;

alter table pricing_option
    alter column product_sort_name set not null,
    alter column product_status set not null,
    alter column product_channels set not null,
    alter column product_tags set not null,
    alter column product_search set not null;

comment on column pricing_option.product_sort_name is 'with the four after it: copied from the product by trigger';

create function copy_product_to_price() returns trigger
    language plpgsql
as $$
begin
    select lower(p.name), p.status, p.channels, p.tags, p.search_text
    into new.product_sort_name, new.product_status, new.product_channels, new.product_tags, new.product_search
    from product p where p.tenant_id = new.tenant_id and p.product_id = new.product_id;
    return new;
end
$$;

create trigger pricing_option_product before insert on pricing_option
    for each row execute function copy_product_to_price();

create function copy_product_to_prices() returns trigger
    language plpgsql
as $$
begin
    if (new.name, new.status, new.channels, new.tags, new.search_text)
        is distinct from (old.name, old.status, old.channels, old.tags, old.search_text) then
        update pricing_option o
        set product_sort_name = lower(new.name), product_status = new.status, product_channels = new.channels,
            product_tags = new.tags, product_search = new.search_text
        where o.tenant_id = new.tenant_id and o.product_id = new.product_id;
    end if;
    return null;
end
$$;

create trigger product_prices after update on product for each row execute function copy_product_to_prices();

create index pricing_option_name_idx
    on pricing_option (tenant_id, product_sort_name, product_id, pricing_option_id);
create index pricing_option_status_idx
    on pricing_option (tenant_id, product_status, product_sort_name, product_id, pricing_option_id);
create index pricing_option_rate_idx
    on pricing_option (tenant_id, currency, (coalesce(rate, 0)), product_id, pricing_option_id);
create index pricing_option_sold_idx
    on pricing_option (tenant_id, pricing_model, product_sort_name, product_id, pricing_option_id);
create index pricing_option_changed_idx
    on pricing_option (tenant_id, updated_at, product_id, pricing_option_id);
create index pricing_option_channels_idx on pricing_option using gin (tenant_id, product_channels)
    with (fastupdate = off);
create index pricing_option_tags_idx on pricing_option using gin (tenant_id, product_tags) with (fastupdate = off);
create index pricing_option_search_idx on pricing_option using gin (tenant_id, product_search gin_trgm_ops)
    with (fastupdate = off);
drop index pricing_option_model_idx;
drop index pricing_option_currency_idx;

-- For filters that row-level security would keep from their indexes, as product_search is.
create view rate_card as
    select * from pricing_option where tenant_id = nullif(current_setting('masthead.tenant', true), '');

comment on view rate_card is 'The bound tenant''s prices, for the list of all of them.';

grant select on rate_card to masthead_app;
