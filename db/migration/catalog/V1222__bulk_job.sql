create table bulk_job (
    tenant_id    text        not null,
    id           uuid        not null,
    action       text        not null,
    state        text        not null default 'draft',
    products     integer     not null,
    done         integer     not null default 0,
    failed       integer     not null default 0,
    selected     text,
    details      jsonb       not null default '{}',
    stop_reason  text,
    created_at   timestamptz not null,
    created_by   text        not null,
    actor        jsonb,
    started_at   timestamptz,
    ended_at     timestamptz,
    constraint bulk_job_pk primary key (tenant_id, id),
    constraint bulk_job_tenant_fk foreign key (tenant_id) references tenant (tenant_id),
    constraint bulk_job_action_check check (action in ('activate', 'archive', 'add_tags', 'remove_tags', 'access', 'expiry')),
    constraint bulk_job_state_check check (state in ('draft', 'running', 'done', 'cancelled', 'stopped')),
    constraint bulk_job_counts_check check (products > 0 and done between 0 and products and failed between 0 and done),
    constraint bulk_job_selected_check check (length(selected) <= 8000),
    constraint bulk_job_details_check check (jsonb_typeof(details) = 'object' and jsonb_typeof(actor) = 'object'),
    constraint bulk_job_started_check check (
        (state = 'draft') = (started_at is null) and (state = 'draft' or actor is not null)),
    constraint bulk_job_ended_check check ((state in ('done', 'cancelled', 'stopped')) = (ended_at is not null)),
    constraint bulk_job_stopped_check check ((state = 'stopped') = (stop_reason is not null))
);

create index bulk_job_started_at_idx on bulk_job (tenant_id, started_at, id) where state <> 'draft';
create index bulk_job_draft_idx on bulk_job (tenant_id, created_at) where state = 'draft';

comment on table bulk_job is
    'One thing done to many products: chosen and confirmed by a person, then done in the background, product by product.';
comment on column bulk_job.selected is 'the filter of the list, when all that it left were chosen';
comment on column bulk_job.actor is 'who confirmed it, as the audit log names them';
comment on column bulk_job.stop_reason is 'a message: why it ended before its end without anybody asking for it';

create table bulk_job_product (
    tenant_id  text    not null,
    job_id     uuid    not null,
    number     integer not null,
    product_id text    not null,
    outcome    text,
    reason     jsonb,
    constraint bulk_job_product_pk primary key (tenant_id, job_id, number),
    constraint bulk_job_product_job_fk foreign key (tenant_id, job_id)
        references bulk_job (tenant_id, id) on delete cascade,
    constraint bulk_job_product_outcome_check check (outcome in ('changed', 'unchanged', 'failed')),
    constraint bulk_job_product_reason_check check (
        (reason is not null) = coalesce(outcome = 'failed', false) and jsonb_typeof(reason) = 'object')
);

create index bulk_job_product_waiting_idx on bulk_job_product (tenant_id, job_id, number) where outcome is null;
create index bulk_job_product_failed_idx on bulk_job_product (tenant_id, job_id, number) where outcome = 'failed';

call isolate_by_tenant('bulk_job');
call isolate_by_tenant('bulk_job_product');

grant select, insert, update, delete on bulk_job, bulk_job_product to masthead_app;
