-- Products are filtered by the currencies that they are priced in, beside channels and words. Each product carries a copy
-- of those, so that one index finds what several filters leave and counting that reads nothing else.
alter table product add column currencies text[] not null default '{}';

comment on column product.currencies is 'of its prices, without repetition, in order; kept right by triggers of pricing_option';

update product p set currencies = o.currencies
from (
    select tenant_id, product_id, array_agg(distinct currency order by currency) as currencies
    from pricing_option group by tenant_id, product_id) o
where p.tenant_id = o.tenant_id and p.product_id = o.product_id;

-- Whoever writes a product with its prices may write the copy at once; then this finds nothing left to do.
create function add_currencies_to_products() returns trigger
    language plpgsql
as $$
begin
    update product p
    set currencies = array(select unnest(p.currencies) union select unnest(a.currencies) order by 1)
    from (select tenant_id, product_id, array_agg(distinct currency) as currencies from added group by 1, 2) a
    where p.tenant_id = a.tenant_id and p.product_id = a.product_id and not p.currencies @> a.currencies;
    return null;
end
$$;

create trigger pricing_option_added after insert on pricing_option
    referencing new table as added for each statement execute function add_currencies_to_products();

create function copy_currencies_to_product() returns trigger
    language plpgsql
as $$
begin
    update product p
    set currencies = c.currencies
    from (
        select array(
            select distinct o.currency from pricing_option o
            where o.tenant_id = old.tenant_id and o.product_id = old.product_id order by 1)) c (currencies)
    where p.tenant_id = old.tenant_id and p.product_id = old.product_id and p.currencies <> c.currencies;
    return null;
end
$$;

create trigger pricing_option_removed after delete on pricing_option
    for each row execute function copy_currencies_to_product();

create trigger pricing_option_other_currency after update on pricing_option
    for each row when (old.currency <> new.currency) execute function copy_currencies_to_product();

drop index product_channels_idx;

create index product_offered_idx on product using gin (tenant_id, channels, currencies) with (fastupdate = off);

-- So do the prices of the rate card.
drop index pricing_option_channels_idx;

create index pricing_option_offered_idx on pricing_option using gin (tenant_id, product_channels, currency)
    with (fastupdate = off);

drop view product_search;

create view product_search as
    select * from product where tenant_id = nullif(current_setting('masthead.tenant', true), '');

comment on view product_search is
    'The bound tenant''s products, for filters that row-level security would keep from their indexes.';

grant select on product_search to masthead_app;
