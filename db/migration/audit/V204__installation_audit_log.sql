create table installation_audit_log (
    log_id         uuid        not null,
    created_at     timestamptz not null,
    operation      text        not null,
    actor_kind     text        not null,
    principal_id   text,
    principal_name text,
    adapter_id     text,
    subject_type   text,
    subject_id     text,
    subject_label  text,
    changes        jsonb       not null default '[]',
    success        boolean     not null default true,
    details        jsonb,
    error          text,
    session_id     text,
    request_id     text,
    ip_address     text,
    user_agent     text,
    search         tsvector generated always as (
        to_tsvector('simple', coalesce(principal_name, '') || ' ' || translate(operation, '._', '  ') || ' '
            || coalesce(subject_label, '') || ' ' || coalesce(subject_id, '') || ' ' || coalesce(error, '') || ' '
            || coalesce(ip_address, ''))) stored,
    constraint installation_audit_log_pk primary key (created_at, log_id),
    constraint installation_audit_log_operation_check check (length(operation) between 1 and 100),
    constraint installation_audit_log_actor_kind_check check (actor_kind in ('super_admin', 'system')),
    constraint installation_audit_log_actor_check
        check (length(principal_id) <= 200 and length(principal_name) <= 200),
    constraint installation_audit_log_subject_check check (
        length(subject_type) <= 50 and length(subject_id) <= 500 and length(subject_label) <= 500
        and (subject_type is null) = (subject_id is null)),
    constraint installation_audit_log_changes_check check (jsonb_typeof(changes) = 'array'),
    constraint installation_audit_log_details_check check (jsonb_typeof(details) = 'object'),
    constraint installation_audit_log_error_check check (not success or error is null),
    constraint installation_audit_log_origin_check check (
        length(error) <= 5000 and length(session_id) <= 200 and length(request_id) <= 200
        and length(ip_address) <= 45 and length(user_agent) <= 500)
);

create unique index installation_audit_log_id_idx on installation_audit_log (log_id);
create index installation_audit_log_actor_idx on installation_audit_log (principal_id, created_at, log_id);
create index installation_audit_log_operation_idx on installation_audit_log (operation, created_at, log_id);
create index installation_audit_log_subject_idx
    on installation_audit_log (subject_type, subject_id, created_at, log_id);

comment on table installation_audit_log is
    'What super-admins did to the installation itself. What they do inside a tenant stands in its audit_log.';

alter table installation_audit_log enable row level security;
create policy installation on installation_audit_log
    using (current_setting('masthead.scope', true) = 'installation')
    with check (current_setting('masthead.scope', true) = 'installation');

call make_append_only('installation_audit_log');
grant select, insert on installation_audit_log to masthead_app;
