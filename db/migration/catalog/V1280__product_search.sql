-- Products are searched by what they run as and where, too.
drop view product_search;

alter table product drop column search_text;

drop function search_text_of_product;

create function search_text_of_product(
    name text, product_id text, tags text[], format_ids jsonb, publisher_properties jsonb) returns text
    language sql immutable parallel safe
return lower(name || ' ' || product_id || ' ' || array_to_string(
    tags
        || array(select distinct f #>> '{}' from jsonb_path_query(format_ids, '$[*].id') f)
        || selected_domains(publisher_properties) || selected_property_ids(publisher_properties)
        || selected_property_tags(publisher_properties),
    ' '));

grant execute on function search_text_of_product to masthead_app;

alter table product
    add column search_text text
        generated always as (search_text_of_product(name, product_id, tags, format_ids, publisher_properties)) stored;

create index product_search_idx on product using gin (tenant_id, search_text gin_trgm_ops)
    with (fastupdate = off);

-- For searching, as audit_log_search is.
create view product_search as
    select * from product where tenant_id = nullif(current_setting('masthead.tenant', true), '');

comment on view product_search is 'The bound tenant''s products, for lists with a search term.';

grant select on product_search to masthead_app;
