create index creative_queue_idx on creative (tenant_id, status, submitted_at, principal_id, creative_id);
create index creative_updated_at_idx on creative (tenant_id, updated_at, principal_id, creative_id);
create index creative_status_updated_at_idx on creative (tenant_id, status, updated_at, principal_id, creative_id);
create index creative_principal_idx on creative (tenant_id, principal_id, updated_at, creative_id);
create index creative_content_idx on creative (tenant_id, content_sha256);
create index creative_claimed_by_idx on creative (tenant_id, claimed_by) where claimed_by is not null;
create index creative_search_idx on creative using gin (tenant_id, search_text gin_trgm_ops)
    with (fastupdate = off);

-- For searching, as audit_log_search is.
create view creative_search as
    select * from creative where tenant_id = nullif(current_setting('masthead.tenant', true), '');

comment on view creative_search is 'The bound tenant''s creatives, for lists with a search term.';

grant select on creative_search to masthead_app;
