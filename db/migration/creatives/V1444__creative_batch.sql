create table creative_batch (
    tenant_id  text        not null,
    batch_id   uuid        not null,
    action     text        not null,
    back       text        not null,
    created_at timestamptz not null,
    created_by uuid        not null,
    decided_at timestamptz,
    constraint creative_batch_pk primary key (tenant_id, batch_id),
    constraint creative_batch_created_by_fk foreign key (tenant_id, created_by) references app_user (tenant_id, id),
    constraint creative_batch_action_check check (action in ('approval', 'rejection', 'changes')),
    constraint creative_batch_back_check check (length(back) between 1 and 8000)
);

create index creative_batch_created_by_idx on creative_batch (tenant_id, created_by, created_at);

comment on table creative_batch is
    'Many creatives to be decided at once: chosen, then confirmed; kept for a week, so that its report can be read.';
comment on column creative_batch.back is 'the address of the list from which they were chosen';

create table creative_batch_item (
    tenant_id    text    not null,
    batch_id     uuid    not null,
    number       integer not null,
    principal_id text    not null,
    creative_id  text    not null,
    seen_version bigint  not null,
    outcome      text,
    constraint creative_batch_item_pk primary key (tenant_id, batch_id, number),
    constraint creative_batch_item_batch_fk foreign key (tenant_id, batch_id)
        references creative_batch (tenant_id, batch_id) on delete cascade,
    constraint creative_batch_item_creative_fk foreign key (tenant_id, principal_id, creative_id)
        references creative (tenant_id, principal_id, creative_id),
    constraint creative_batch_item_key unique (tenant_id, batch_id, principal_id, creative_id),
    constraint creative_batch_item_outcome_check check (outcome in ('decided', 'changed', 'held', 'own'))
);

comment on column creative_batch_item.seen_version is 'of the creative when it was chosen: what has changed since is left out';

call isolate_by_tenant('creative_batch');
call isolate_by_tenant('creative_batch_item');

grant select, insert, update, delete on creative_batch, creative_batch_item to masthead_app;
