create table installation_session (
    id            uuid        not null,
    person_id     uuid        not null,
    person_name   text        not null,
    person_kind   text        not null,
    way           text        not null,
    connection_id text        not null,
    digest        text,
    ip_address    text,
    user_agent    text,
    signed_in_at  timestamptz not null,
    proved_at     timestamptz not null,
    last_used_at  timestamptz,
    ended_at      timestamptz,
    end_reason    text,
    constraint installation_session_pk primary key (id),
    constraint installation_session_person_check check (length(person_name) between 1 and 300),
    constraint installation_session_kind_check check (person_kind in ('super_admin', 'system')),
    constraint installation_session_way_check check (way ~ '^[a-z]+(-[a-z]+)*$' and length(way) <= 50),
    constraint installation_session_connection_check check (length(connection_id) between 1 and 200),
    constraint installation_session_origin_check check (
        length(digest) <= 200 and length(ip_address) <= 45 and length(user_agent) <= 500),
    constraint installation_session_end_check check (
        (ended_at is null) = (end_reason is null) and end_reason ~ '^[a-z]+(-[a-z]+)*$' and length(end_reason) <= 50)
);

create index installation_session_signed_in_idx on installation_session (signed_in_at, id);
create index installation_session_person_idx on installation_session (person_id, signed_in_at, id);

comment on table installation_session is
    'A time that a super-admin was signed in at the console; column by column like person_session.';

alter table installation_session enable row level security;
create policy installation on installation_session
    using (current_setting('masthead.scope', true) = 'installation')
    with check (current_setting('masthead.scope', true) = 'installation');

grant select, insert, update (digest, proved_at, last_used_at, ended_at, end_reason)
    on installation_session to masthead_app;

-- Whoever deletes a row of spring_session, be it the library's own cleanup, leaves behind when and why the session was
-- over. A reason that was given before stands; so does one that the transaction tells.
create function note_end_of_session() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, public, pg_temp
as $$
declare
    place text := split_part(old.principal_name, ':', 1);
    session uuid := split_part(old.principal_name, ':', 3)::uuid;
    used timestamptz := to_timestamp(old.last_access_time / 1000.0);
    expiry timestamptz := to_timestamp(old.expiry_time / 1000.0);
    reason text := coalesce(nullif(current_setting('masthead.session_end', true), ''),
        case when expiry <= now() then 'idle' else 'withdrawn' end);
begin
    if place = '*' then
        update installation_session set last_used_at = used, ended_at = coalesce(ended_at, least(now(), expiry)),
            end_reason = coalesce(end_reason, reason) where id = session;
    else
        update person_session set last_used_at = used, ended_at = coalesce(ended_at, least(now(), expiry)),
            end_reason = coalesce(end_reason, reason) where tenant_id = place and id = session;
    end if;
    return null;
end
$$;

create trigger note_end_of_session after delete on spring_session for each row
    when (old.principal_name ~ '^[^:]+:[^:]+:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
    execute function note_end_of_session();
