create table installation_sign_in_attempt (
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
    constraint installation_sign_in_attempt_pk primary key (created_at, attempt_id),
    constraint installation_sign_in_attempt_connection_check check (length(connection_id) between 1 and 200),
    constraint installation_sign_in_attempt_way_check check (way ~ '^[a-z]+(-[a-z]+)*$' and length(way) <= 50),
    constraint installation_sign_in_attempt_purpose_check check (purpose in ('sign-in', 'again')),
    constraint installation_sign_in_attempt_reason_check
        check (reason ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(reason) <= 100),
    constraint installation_sign_in_attempt_person_check check (
        (person_name is null or person_id is not null) and length(person_name) between 1 and 300),
    constraint installation_sign_in_attempt_known_check check (reason is not null or person_id is not null),
    constraint installation_sign_in_attempt_subject_check check (subject_sha256 ~ '^[0-9a-f]{64}$'),
    constraint installation_sign_in_attempt_origin_check check (
        length(request_id) <= 200 and length(session_id) <= 200 and length(ip_address) <= 45
        and length(user_agent) <= 500),
    constraint installation_sign_in_attempt_details_check check (
        jsonb_typeof(details) = 'object' and length(details::text) <= 20000)
);

create unique index installation_sign_in_attempt_id_idx on installation_sign_in_attempt (attempt_id);
create index installation_sign_in_attempt_reason_idx
    on installation_sign_in_attempt (reason, created_at, attempt_id);
create index installation_sign_in_attempt_person_idx
    on installation_sign_in_attempt (person_id, created_at, attempt_id);
create index installation_sign_in_attempt_request_idx on installation_sign_in_attempt (request_id text_pattern_ops);

comment on table installation_sign_in_attempt is
    'Every sign-in at the console that came to an end; column by column like sign_in_attempt.';

alter table installation_sign_in_attempt enable row level security;
create policy installation on installation_sign_in_attempt
    using (current_setting('masthead.scope', true) = 'installation')
    with check (current_setting('masthead.scope', true) = 'installation');

call make_append_only('installation_sign_in_attempt');
grant select, insert on installation_sign_in_attempt to masthead_app;
