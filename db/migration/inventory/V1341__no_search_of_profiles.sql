-- A tenant has some hundreds of these, and row-level security kept the index from every search.
drop index inventory_profile_search_idx;
