create function search_text_of_product(name text, product_id text, tags text[]) returns text
    language sql immutable parallel safe
return lower(name || ' ' || product_id || ' ' || coalesce((select string_agg(tag, ' ') from unnest(tags) tag), ''));

grant execute on function search_text_of_product to masthead_app;

alter table product
    add column search_text text generated always as (search_text_of_product(name, product_id, tags)) stored;

create index product_updated_at_idx on product (tenant_id, updated_at, product_id);
create index product_name_idx on product (tenant_id, lower(name), product_id);
create index product_status_idx on product (tenant_id, status, updated_at, product_id);
create index product_expires_at_idx on product (tenant_id, expires_at)
    where status = 'active' and expires_at is not null;
create index product_inventory_profile_idx on product (tenant_id, inventory_profile_id);
create index product_parent_idx on product (tenant_id, parent_product_id) where parent_product_id is not null;
create index product_search_idx on product using gin (tenant_id, search_text gin_trgm_ops)
    with (fastupdate = off);
create index product_tags_idx on product using gin (tenant_id, tags) with (fastupdate = off);

-- For searching, as audit_log_search is.
create view product_search as
    select * from product where tenant_id = nullif(current_setting('masthead.tenant', true), '');

comment on view product_search is 'The bound tenant''s products, for lists with a search term.';

grant select on product_search to masthead_app;
