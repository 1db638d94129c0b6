create table sign_in_attempt (
    tenant_id      text        not null,
    attempt_id     uuid        not null,
    created_at     timestamptz not null,
    connection_id  text,
    way            text        not null,
    purpose        text        not null,
    reason         text,
    person_id      uuid,
    person_name    text,
    subject_sha256 text,
    request_id     text        not null,
    session_id     text,
    ip_address     text,
    user_agent     text,
    details        jsonb       not null default '{}',
    constraint sign_in_attempt_pk primary key (tenant_id, created_at, attempt_id),
    constraint sign_in_attempt_tenant_fk foreign key (tenant_id) references tenant (tenant_id),
    constraint sign_in_attempt_connection_check check (length(connection_id) between 1 and 200),
    constraint sign_in_attempt_way_check check (way ~ '^[a-z]+(-[a-z]+)*$' and length(way) <= 50),
    constraint sign_in_attempt_purpose_check check (purpose in ('sign-in', 'again')),
    constraint sign_in_attempt_reason_check check (reason ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(reason) <= 100),
    constraint sign_in_attempt_person_check check (
        (person_name is null or person_id is not null) and length(person_name) between 1 and 300),
    constraint sign_in_attempt_known_check check (reason is not null or person_id is not null),
    constraint sign_in_attempt_subject_check check (subject_sha256 ~ '^[0-9a-f]{64}$'),
    constraint sign_in_attempt_origin_check check (
        length(request_id) <= 200 and length(session_id) <= 200 and length(ip_address) <= 45
        and length(user_agent) <= 500),
    constraint sign_in_attempt_details_check check (
        jsonb_typeof(details) = 'object' and length(details::text) <= 20000)
) partition by range (created_at);

create index sign_in_attempt_id_idx on sign_in_attempt (tenant_id, attempt_id);
create index sign_in_attempt_reason_idx on sign_in_attempt (tenant_id, reason, created_at, attempt_id);
create index sign_in_attempt_refused_idx on sign_in_attempt (tenant_id, created_at, attempt_id) where reason is not null;
create index sign_in_attempt_connection_idx on sign_in_attempt (tenant_id, connection_id, created_at, attempt_id);
create index sign_in_attempt_person_idx on sign_in_attempt (tenant_id, person_id, created_at, attempt_id);
create index sign_in_attempt_request_idx on sign_in_attempt (tenant_id, request_id text_pattern_ops);

comment on table sign_in_attempt is
    'Every sign-in that came to an end, good or bad, for the tenant''s admins. One partition for each month.';
comment on column sign_in_attempt.purpose is 'sign-in, or again: somebody who is in proves to be that person once more';
comment on column sign_in_attempt.reason is 'why it was refused; null for one that was not';
comment on column sign_in_attempt.person_id is 'if known: of a user, or of a super-admin who entered the tenant';
comment on column sign_in_attempt.subject_sha256 is
    'of connection, issuer and subject, one to a line: tells whether two attempts are of the same identity';
comment on column sign_in_attempt.request_id is 'its beginning is the reference that the person is shown';
comment on column sign_in_attempt.details is
    'what was received and checked, as far as it tells what went wrong; no token, no secret, no address but its domain';

create table sign_in_attempt_default partition of sign_in_attempt default;
create trigger no_truncate before truncate on sign_in_attempt_default for each statement
    execute function refuse_change();

call make_append_only('sign_in_attempt');
call isolate_by_tenant('sign_in_attempt');
grant select, insert on sign_in_attempt to masthead_app;

-- Called by the application once a day.
create function ensure_attempt_partitions(months_ahead integer, months_back integer default 1) returns void
    language sql security definer
    set search_path = pg_catalog, public, pg_temp
as $$
    select ensure_months('sign_in_attempt', months_ahead, months_back)
$$;

grant execute on function ensure_attempt_partitions to masthead_app;

do $$ begin perform ensure_attempt_partitions(3); end $$;
