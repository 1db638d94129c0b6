-- Each ends in an order of the library, so that its next page costs the same however many there are.
create index creative_name_idx on creative (tenant_id, lower(name), principal_id, creative_id);
create index creative_type_updated_idx on creative (tenant_id, creative_type, updated_at, principal_id, creative_id);
create index creative_format_updated_idx on creative (tenant_id, format_name, updated_at, principal_id, creative_id);
create index creative_tags_idx on creative using gin (tenant_id, tags) with (fastupdate = off);
