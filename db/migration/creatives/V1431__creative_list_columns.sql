-- What lists of creatives are narrowed and sorted by, ready to be compared. Each reads at most as much as an index
-- bears, whatever a buyer sends.
create function rules_of(review_reasons jsonb) returns text[]
    language sql immutable parallel safe
return (
    select coalesce(array_agg(rule order by rule), '{}')
    from (
        select distinct reason #>> '{}' as rule from jsonb_path_query(review_reasons, '$[*].rule') reason
        where jsonb_typeof(reason) = 'string' and reason #>> '{}' ~ '^[a-z0-9_.-]{1,40}$'
        order by 1 limit 20) named);

create function languages_of(assets jsonb) returns text[]
    language sql immutable parallel safe
return (
    select coalesce(array_agg(language order by language), '{}')
    from (
        select distinct split_part(lower(declared #>> '{}'), '-', 1) as language
        from jsonb_path_query(assets, '$.**.language') declared
        where jsonb_typeof(declared) = 'string' and declared #>> '{}' ~ '^[A-Za-z]{2,8}(-[A-Za-z0-9-]*)?$'
        order by 1 limit 20) named);

grant execute on function rules_of, languages_of to masthead_app;

alter table creative
    add column format_name text generated always as (coalesce(format_id, format_kind)) stored,
    add column score_order smallint not null
        generated always as (coalesce((review_score * 1000)::smallint, -1::smallint)) stored,
    add column policy_hits text[] not null generated always as (rules_of(review_reasons)) stored,
    add column languages text[] not null generated always as (languages_of(assets)) stored,
    add column assigned_to uuid,
    add column needed_at timestamptz not null default 'infinity',
    add constraint creative_assigned_to_fk foreign key (tenant_id, assigned_to) references app_user (tenant_id, id);

comment on column creative.score_order is 'the score in thousandths; -1 without one';
comment on column creative.policy_hits is 'the rules that found something, up to twenty of them';
comment on column creative.languages is
    'primary subtags of the languages that its assets and briefs declare, up to twenty of them';
comment on column creative.assigned_to is 'the colleague who is to decide it, whoever has it open';
comment on column creative.needed_at is 'when the first order starts that it is assigned to and that is not over';

create or replace view creative_search as
    select * from creative where tenant_id = nullif(current_setting('masthead.tenant', true), '');

create index creative_score_idx on creative (tenant_id, status, score_order, principal_id, creative_id);
create index creative_needed_at_idx on creative (tenant_id, status, needed_at, principal_id, creative_id);
create index creative_format_idx on creative (tenant_id, format_name, status, updated_at);
create index creative_type_idx on creative (tenant_id, creative_type, status, updated_at);
create index creative_buyer_status_idx on creative (tenant_id, principal_id, status);
create index creative_assigned_to_idx on creative (tenant_id, assigned_to, status, submitted_at)
    where assigned_to is not null;
create index creative_traits_idx on creative using gin (tenant_id, policy_hits, languages) with (fastupdate = off);

-- Counts what waits by any of these without a look at the table.
create index creative_waiting_idx on creative (tenant_id, submitted_at)
    include (principal_id, creative_type, format_name, score_order, policy_hits, languages, claimed_by, claimed_until,
             assigned_to)
    where status = 'pending_review';
