-- Products are found by their tags through their words; nothing asks for one tag alone.
drop index product_tags_idx;

-- What waits in a list to be taken into an index is read by every search, so that a long one keeps searches from the index.
alter index product_format_ids_idx set (fastupdate = off);
alter index product_signals_agents_idx set (fastupdate = off);

do $$
begin
    perform gin_clean_pending_list('product_format_ids_idx'), gin_clean_pending_list('product_signals_agents_idx');
end
$$;
