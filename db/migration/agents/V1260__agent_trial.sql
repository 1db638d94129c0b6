-- Plain http names this very machine alone. The portal takes it only where outbound calls may stay in the house, which is
-- development.
create function is_agent_address(value text) returns boolean
    language sql immutable parallel safe
return is_https_url(value) or (length(value) <= 2000 and value ~ '^http://localhost(:\d{1,5})?(/\S*)?$');

grant execute on function is_agent_address to masthead_app;

alter table creative_agent
    add column credentials_set_at timestamptz,
    add column last_test_number   integer,
    add column last_test_millis   integer,
    add column last_test_agent    text,
    add column search_text        text generated always as (lower(agent_name || ' ' || id || ' ' || endpoint)) stored;

-- What earlier tests found was written in words, and none of them says how long it took.
update creative_agent
set credentials_enc = case when auth_kind <> 'none' then credentials_enc end,
    credentials_set_at = case when auth_kind <> 'none' then updated_at end,
    last_tested_at = null, last_test_passed = null, last_test_result = null;

alter table creative_agent
    drop constraint creative_agent_endpoint_check,
    drop constraint creative_agent_credentials_check,
    drop constraint creative_agent_test_check,
    add constraint creative_agent_endpoint_check check (is_agent_address(endpoint)),
    add constraint creative_agent_credentials_check check (
        (auth_kind = 'none') = (credentials_enc is null) and (auth_kind = 'none') = (credentials_set_at is null)),
    add constraint creative_agent_test_check check (
        (last_tested_at is null) = (last_test_passed is null)
        and (last_tested_at is null) = (last_test_millis is null)
        and (last_test_result is not null) = (last_test_passed is not null and not last_test_passed)
        and last_test_result ~ '^[a-z][a-z0-9-]{0,60}$'
        and last_test_millis >= 0 and length(last_test_agent) <= 200);

alter table signals_agent
    add column credentials_set_at timestamptz,
    add column last_test_number   integer,
    add column last_test_millis   integer,
    add column last_test_agent    text,
    add column search_text        text generated always as (lower(agent_name || ' ' || id || ' ' || endpoint)) stored;

-- What earlier tests found was written in words, and none of them says how long it took.
update signals_agent
set credentials_enc = case when auth_kind <> 'none' then credentials_enc end,
    credentials_set_at = case when auth_kind <> 'none' then updated_at end,
    last_tested_at = null, last_test_passed = null, last_test_result = null;

alter table signals_agent
    drop constraint signals_agent_endpoint_check,
    drop constraint signals_agent_credentials_check,
    drop constraint signals_agent_test_check,
    add constraint signals_agent_endpoint_check check (is_agent_address(endpoint)),
    add constraint signals_agent_credentials_check check (
        (auth_kind = 'none') = (credentials_enc is null) and (auth_kind = 'none') = (credentials_set_at is null)),
    add constraint signals_agent_test_check check (
        (last_tested_at is null) = (last_test_passed is null)
        and (last_tested_at is null) = (last_test_millis is null)
        and (last_test_result is not null) = (last_test_passed is not null and not last_test_passed)
        and last_test_result ~ '^[a-z][a-z0-9-]{0,60}$'
        and last_test_millis >= 0 and length(last_test_agent) <= 200);

create index creative_agent_search_idx on creative_agent using gin (tenant_id, search_text gin_trgm_ops);
create index signals_agent_search_idx on signals_agent using gin (tenant_id, search_text gin_trgm_ops);
create index creative_agent_tested_idx on creative_agent (tenant_id, coalesce(last_tested_at, '-infinity'), id);
create index signals_agent_tested_idx on signals_agent (tenant_id, coalesce(last_tested_at, '-infinity'), id);

comment on column creative_agent.last_test_result is 'what failed, as a code; null when nothing did';
comment on column creative_agent.last_test_number is
    'what its sentence counts: the formats offered when it passed, the HTTP status or the error''s number when it failed';
comment on column creative_agent.last_test_agent is 'what the agent called itself';
comment on column signals_agent.last_test_result is 'what failed, as a code; null when nothing did';
comment on column signals_agent.last_test_number is
    'what its sentence counts: the tools offered when it passed, the HTTP status or the error''s number when it failed';
comment on column signals_agent.last_test_agent is 'what the agent called itself';
