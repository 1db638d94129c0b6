alter table creative_file
    add column etag          text,
    add column last_modified text,
    add column look_at       timestamptz not null default now() + interval '1 day',
    add column other_sha256  text,
    add column other_since   timestamptz,
    add constraint creative_file_etag_check check (octet_length(etag) <= 300) not valid,
    add constraint creative_file_last_modified_check check (octet_length(last_modified) <= 100) not valid,
    add constraint creative_file_other_check check ((other_sha256 is null) = (other_since is null)) not valid;

comment on column creative_file.etag is 'by which its host knows the file that we have, as it said';
comment on column creative_file.last_modified is 'since when its host has had that file, as it said';
comment on column creative_file.look_at is 'when to ask next whether it is still the same';
comment on column creative_file.other_sha256 is 'which other file its host gave last; null while it gives the one that we have';
comment on column creative_file.other_since is 'since when its host has given others';

grant update (etag, last_modified, look_at, other_sha256, other_since) on creative_file to masthead_app;

-- Files of what runs of which nobody knows any more whether they are the same. Tenants take turns, in another order each
-- time, and each begins with what has waited longest.
create function files_to_look_at_again(due_at timestamptz, most integer)
    returns table (tenant_id text, principal_id text, creative_id text, number integer, source_url text,
                   sha256 text, mime_type text, etag text, last_modified text,
                   other_sha256 text, other_since timestamptz)
    language sql stable security definer
    set search_path = pg_catalog, public, pg_temp
as $$
    select turns.tenant_id, turns.principal_id, turns.creative_id, turns.number, turns.source_url,
           turns.sha256, turns.mime_type, turns.etag, turns.last_modified, turns.other_sha256, turns.other_since
      from (select due.*, row_number() over (partition by due.tenant_id order by due.look_at) as turn
              from tenant t
              cross join lateral (
                    select f.*, m.mime_type
                      from creative_file f
                      join creative c on c.tenant_id = f.tenant_id and c.principal_id = f.principal_id
                                     and c.creative_id = f.creative_id and c.status = 'approved'
                      join media_asset m on m.tenant_id = f.tenant_id and m.sha256 = f.sha256
                     where f.tenant_id = t.tenant_id and f.state = 'fetched' and f.look_at <= due_at
                     order by f.look_at
                     limit most) due
             where t.status = 'active') turns
     order by turns.turn, hashtextextended(turns.tenant_id, (extract(epoch from due_at) * 1000)::bigint)
     limit most
$$;

grant execute on function files_to_look_at_again to masthead_app;

-- Files of what does not run are asked for no earlier, so that those of what does are not sought among them.
create function put_off_files_that_do_not_run(due_at timestamptz, until timestamptz, most integer) returns void
    language sql security definer
    set search_path = pg_catalog, public, pg_temp
as $$
    with idle as (
        select f.tenant_id, f.principal_id, f.creative_id, f.number
          from creative_file f
          join creative c on c.tenant_id = f.tenant_id and c.principal_id = f.principal_id
                         and c.creative_id = f.creative_id
          join tenant t on t.tenant_id = f.tenant_id
         where f.state = 'fetched' and f.look_at <= due_at and (c.status <> 'approved' or t.status <> 'active')
         limit most
           for update of f skip locked)
    update creative_file f set look_at = until
      from idle
     where f.tenant_id = idle.tenant_id and f.principal_id = idle.principal_id
       and f.creative_id = idle.creative_id and f.number = idle.number
$$;

grant execute on function put_off_files_that_do_not_run to masthead_app;
