create index media_buy_status_idx on media_buy (tenant_id, status, updated_at, media_buy_id);
create index media_buy_updated_at_idx on media_buy (tenant_id, updated_at, media_buy_id);
create index media_buy_principal_idx on media_buy (tenant_id, principal_id, updated_at, media_buy_id);
create index media_buy_flight_start_idx on media_buy (tenant_id, flight_start_date, media_buy_id);
create index media_buy_search_idx on media_buy using gin (tenant_id, search_text gin_trgm_ops)
    with (fastupdate = off);

-- For searching, as audit_log_search is.
create view media_buy_search as
    select * from media_buy where tenant_id = nullif(current_setting('masthead.tenant', true), '');

comment on view media_buy_search is 'The bound tenant''s orders, for lists with a search term.';

grant select on media_buy_search to masthead_app;
