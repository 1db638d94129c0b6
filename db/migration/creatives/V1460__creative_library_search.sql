-- Creatives are searched by their tags and by where a click leads, too.
create function landing_hosts(assets jsonb) returns text
    language sql immutable parallel safe
return (
    select coalesce(string_agg(host, ' ' order by host), '')
    from (
        select distinct substring(lower(address) from '^\s*[a-z][a-z0-9+.-]*://(?:[^/?#@]*@)?([^/?#:\s]{1,253})') as host
        from (
            select url #>> '{}' as address
              from jsonb_path_query(assets, '$.** ? (@.asset_type == "url" || @.asset_type == "published_post").url') url
            union all
            select url #>> '{}'
              from (select jsonb_path_query(assets, '$.**.click_url') as url
                    union all
                    select jsonb_path_query(assets, '$.**.landing_page_url')) named
            union all
            select click[1]
              from jsonb_path_query(assets, '$.** ? (@.asset_type == "vast").content') document,
                   regexp_matches(document #>> '{}', '<ClickThrough[^>]*>\s*(?:<!\[CDATA\[)?\s*([^<\]\s]+)', 'gi') click
        ) found
        order by 1 limit 20) hosts
    where host is not null);

-- The addresses of what can be seen in a creative, the first few of them.
create function visible_files(assets jsonb) returns text[]
    language sql immutable parallel safe
return array(
    select distinct url #>> '{}'
      from jsonb_path_query(assets, '$.** ? (@.asset_type == "image" || @.asset_type == "video").url') url
     where jsonb_typeof(url) = 'string'
     order by 1 limit 4);

create function search_text_of_creative(
    name text, creative_id text, principal_id text, tags text[], assets jsonb) returns text
    language sql immutable parallel safe
return lower(name || ' ' || creative_id || ' ' || principal_id || ' ' || array_to_string(tags, ' ') || ' '
    || landing_hosts(assets));

grant execute on function landing_hosts, visible_files, search_text_of_creative to masthead_app;

drop view creative_search;

alter table creative drop column search_text;

alter table creative
    add column search_text text
        generated always as (search_text_of_creative(name, creative_id, principal_id, tags, assets)) stored;

create index creative_search_idx on creative using gin (tenant_id, search_text gin_trgm_ops)
    with (fastupdate = off);

-- A word that many creatives have is looked for among those that wait, without a look at all the others.
create index creative_waiting_search_idx on creative using gin (tenant_id, search_text gin_trgm_ops)
    with (fastupdate = off) where status = 'pending_review';

-- For searching, as audit_log_search is.
create view creative_search as
    select * from creative where tenant_id = nullif(current_setting('masthead.tenant', true), '');

comment on view creative_search is 'The bound tenant''s creatives, for lists with a search term.';

grant select on creative_search to masthead_app;
