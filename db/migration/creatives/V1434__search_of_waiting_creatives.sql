-- A word that many creatives have is looked for among those that wait, without a look at all the others.
create index creative_waiting_search_idx on creative using gin (tenant_id, search_text gin_trgm_ops)
    with (fastupdate = off) where status = 'pending_review';
