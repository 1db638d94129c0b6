alter table creative_file
    add column etag          text,
    add column last_modified text,
    add column looked_at     timestamptz,
    add constraint creative_file_etag_check check (octet_length(etag) <= 300),
    add constraint creative_file_last_modified_check check (octet_length(last_modified) <= 100);

create index creative_file_looked_at_idx on creative_file (coalesce(looked_at, fetched_at)) where state = 'fetched';

comment on column creative_file.etag is 'by which its host knows the file that we have, as it said';
comment on column creative_file.last_modified is 'since when its host has had that file, as it said';
comment on column creative_file.looked_at is 'when we last asked whether it is still the same; null when we never have';

grant update (etag, last_modified, looked_at) on creative_file to masthead_app;

-- Files of what runs, in any tenant, of which nobody knows whether they are still the same; the longest unknown first.
create function files_to_look_at_again(looked_before timestamptz, most integer)
    returns table (tenant_id text, principal_id text, creative_id text, number integer, source_url text,
                   sha256 text, mime_type text, etag text, last_modified text)
    language sql stable security definer
    set search_path = pg_catalog, public, pg_temp
as $$
    select f.tenant_id, f.principal_id, f.creative_id, f.number, f.source_url,
           f.sha256, m.mime_type, f.etag, f.last_modified
      from creative_file f
      join creative c on c.tenant_id = f.tenant_id and c.principal_id = f.principal_id
                     and c.creative_id = f.creative_id and c.status = 'approved'
      join media_asset m on m.tenant_id = f.tenant_id and m.sha256 = f.sha256
     where f.state = 'fetched' and coalesce(f.looked_at, f.fetched_at) < looked_before
     order by coalesce(f.looked_at, f.fetched_at)
     limit most
$$;

grant execute on function files_to_look_at_again to masthead_app;
