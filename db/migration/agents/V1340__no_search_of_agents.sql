-- A tenant has some tens of these, and row-level security kept the indexes from every search.
drop index creative_agent_search_idx;
drop index signals_agent_search_idx;
drop index strategy_search_idx;
