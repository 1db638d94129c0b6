alter table strategy
    add column search_text text generated always as (lower(name || ' ' || strategy_id)) stored;

create index strategy_search_idx on strategy using gin (tenant_id, search_text gin_trgm_ops);
create index strategy_updated_at_idx on strategy (tenant_id, updated_at, strategy_id);
