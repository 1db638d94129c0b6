-- What the list of inventory profiles is searched and sorted by.
alter table inventory_profile add column search_text text generated always as (
    lower(name || ' ' || id || ' ' || coalesce(description, ''))) stored;

create index inventory_profile_search_idx on inventory_profile using gin (tenant_id, search_text gin_trgm_ops)
    with (fastupdate = off);
create index inventory_profile_updated_at_idx on inventory_profile (tenant_id, updated_at, id);
