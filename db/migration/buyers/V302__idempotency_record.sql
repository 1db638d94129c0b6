create table idempotency_record (
    tenant_id       text        not null,
    principal_id    text        not null,
    idempotency_key text        not null,
    operation       text        not null,
    request_sha256  text        not null,
    response_status integer,
    response_body   jsonb,
    created_at      timestamptz not null default now(),
    expires_at      timestamptz not null,
    constraint idempotency_record_pk primary key (tenant_id, principal_id, idempotency_key),
    constraint idempotency_record_principal_fk foreign key (tenant_id, principal_id)
        references principal (tenant_id, principal_id) on delete cascade,
    constraint idempotency_record_key_check check (idempotency_key ~ '^[A-Za-z0-9_.:-]{16,255}$'),
    constraint idempotency_record_operation_check check (length(operation) between 1 and 100),
    constraint idempotency_record_request_check check (request_sha256 ~ '^[0-9a-f]{64}$'),
    constraint idempotency_record_status_check check (response_status between 100 and 599),
    constraint idempotency_record_expiry_check check (expires_at > created_at)
);

create index idempotency_record_expires_at_idx on idempotency_record (tenant_id, expires_at);

comment on table idempotency_record is
    'The answer to a buyer''s request, given again when the same request comes again. No answer yet: it is under way.';

call isolate_by_tenant('idempotency_record');

grant select, insert, update, delete on idempotency_record to masthead_app;
