create table audit_log (
    tenant_id      text        not null,
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
    constraint audit_log_pk primary key (tenant_id, created_at, log_id),
    constraint audit_log_tenant_fk foreign key (tenant_id) references tenant (tenant_id),
    constraint audit_log_operation_check check (length(operation) between 1 and 100),
    constraint audit_log_actor_kind_check check (actor_kind in ('person', 'buyer', 'super_admin', 'system')),
    constraint audit_log_actor_check check (length(principal_id) <= 200 and length(principal_name) <= 200),
    constraint audit_log_subject_check check (
        length(subject_type) <= 50 and length(subject_id) <= 500 and length(subject_label) <= 500
        and (subject_type is null) = (subject_id is null)),
    constraint audit_log_changes_check check (jsonb_typeof(changes) = 'array'),
    constraint audit_log_details_check check (jsonb_typeof(details) = 'object'),
    constraint audit_log_error_check check (not success or error is null),
    constraint audit_log_origin_check check (
        length(error) <= 5000 and length(session_id) <= 200 and length(request_id) <= 200
        and length(ip_address) <= 45 and length(user_agent) <= 500)
) partition by range (created_at);

comment on table audit_log is
    'What was done, by whom, to what; written in the transaction of the change itself. One partition for each month.';
comment on column audit_log.operation is 'code of the action, for example catalog.product.updated';
comment on column audit_log.principal_id is
    'of the actor, whatever its kind: user, buyer, super-admin, part of the system';
comment on column audit_log.principal_name is 'as it was then';
comment on column audit_log.subject_id is 'of a creative: principal_id/creative_id';
comment on column audit_log.changes is 'list of field, before, after; secrets masked';
comment on column audit_log.session_id is 'a digest of the session, never its identifier';
