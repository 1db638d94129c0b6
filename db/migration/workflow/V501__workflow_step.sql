create table workflow_step (
    tenant_id       text        not null,
    step_id         uuid        not null,
    context_id      uuid        not null,
    step_type       text        not null,
    status          text        not null default 'pending',
    tool_name       text        not null,
    owner           text        not null,
    subject_type    text,
    subject_id      text,
    subject_label   text,
    assigned_to     uuid,
    due_at          timestamptz,
    request_data    jsonb,
    response_data   jsonb,
    error_message   text,
    attempts        integer     not null default 0,
    next_attempt_at timestamptz,
    decided_by      uuid,
    decided_at      timestamptz,
    decision_reason text,
    completed_at    timestamptz,
    version         bigint      not null default 0,
    created_at      timestamptz not null default now(),
    created_by      text,
    updated_at      timestamptz not null default now(),
    updated_by      text,
    constraint workflow_step_pk primary key (tenant_id, step_id),
    constraint workflow_step_context_fk foreign key (tenant_id, context_id)
        references workflow_context (tenant_id, context_id),
    constraint workflow_step_assigned_to_fk foreign key (tenant_id, assigned_to) references app_user (tenant_id, id),
    constraint workflow_step_decided_by_fk foreign key (tenant_id, decided_by) references app_user (tenant_id, id),
    constraint workflow_step_type_check check (step_type in (
        'media_buy_approval', 'creative_review', 'media_buy_activation', 'manual_task', 'background_task')),
    constraint workflow_step_status_check check (status in (
        'pending', 'in_progress', 'requires_approval', 'completed', 'failed', 'rejected', 'canceled')),
    constraint workflow_step_tool_name_check check (length(tool_name) between 1 and 100),
    constraint workflow_step_owner_check check (is_id(owner)),
    constraint workflow_step_subject_check check (
        (subject_type is null) = (subject_id is null)
        and length(subject_type) <= 50 and length(subject_id) <= 500 and length(subject_label) <= 500),
    constraint workflow_step_request_data_check check (jsonb_typeof(request_data) = 'object'),
    constraint workflow_step_response_data_check check (jsonb_typeof(response_data) = 'object'),
    constraint workflow_step_error_message_check check (length(error_message) <= 5000),
    constraint workflow_step_decision_reason_check check (length(decision_reason) <= 2000),
    constraint workflow_step_attempts_check check (attempts >= 0),
    constraint workflow_step_decided_check check (decided_by is null or decided_at is not null),
    constraint workflow_step_failed_check check (status <> 'failed' or error_message is not null),
    constraint workflow_step_completed_check check (
        (status in ('completed', 'failed', 'rejected', 'canceled')) = (completed_at is not null))
);

-- One open question of a kind about one thing.
create unique index workflow_step_open_key on workflow_step (tenant_id, step_type, subject_type, subject_id)
    where status in ('pending', 'in_progress', 'requires_approval')
      and step_type in ('media_buy_approval', 'creative_review', 'media_buy_activation');

create index workflow_step_inbox_idx on workflow_step (tenant_id, status, created_at, step_id);
create index workflow_step_type_idx on workflow_step (tenant_id, step_type, status, created_at, step_id);
create index workflow_step_due_at_idx on workflow_step (tenant_id, due_at, step_id) where completed_at is null;
create index workflow_step_assigned_to_idx on workflow_step (tenant_id, assigned_to, created_at, step_id);
create index workflow_step_subject_idx on workflow_step (tenant_id, subject_type, subject_id, created_at);
create index workflow_step_context_idx on workflow_step (tenant_id, context_id, created_at);

comment on table workflow_step is
    'Something that waits for a person, or that is done in the background and seen by people.';
comment on column workflow_step.tool_name is 'what made it: a tool of the protocol, or the part of the portal';
comment on column workflow_step.owner is 'whose turn it is: a principal_id, publisher or system';
comment on column workflow_step.subject_id is 'of a creative: principal_id/creative_id';

call isolate_by_tenant('workflow_step');

grant select, insert, update on workflow_step to masthead_app;
