-- By itself, so that while it is built nobody waits who reads.
create index creative_file_look_at_idx on creative_file (tenant_id, look_at) where state = 'fetched';
