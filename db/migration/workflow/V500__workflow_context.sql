create table workflow_context (
    tenant_id        text        not null,
    context_id       uuid        not null,
    principal_id     text,
    last_activity_at timestamptz not null default now(),
    created_at       timestamptz not null default now(),
    created_by       text,
    updated_at       timestamptz not null default now(),
    updated_by       text,
    constraint workflow_context_pk primary key (tenant_id, context_id),
    constraint workflow_context_tenant_fk foreign key (tenant_id) references tenant (tenant_id),
    constraint workflow_context_principal_fk foreign key (tenant_id, principal_id)
        references principal (tenant_id, principal_id)
);

create index workflow_context_principal_idx on workflow_context (tenant_id, principal_id, last_activity_at);

comment on table workflow_context is
    'A conversation with one buyer, or of the publisher with itself: what its steps have in common.';

call isolate_by_tenant('workflow_context');

grant select, insert, update on workflow_context to masthead_app;
