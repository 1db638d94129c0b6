create table notification (
    tenant_id     text        not null,
    id            uuid        not null,
    principal_id  text        not null,
    cause         uuid        not null,
    kind          text        not null,
    creative_id   text        not null,
    creative_name text        not null,
    to_status     text        not null,
    payload       text        not null,
    state         text        not null default 'waiting',
    due_at        timestamptz not null,
    attempts      integer     not null default 0,
    tries         integer     not null default 0,
    attempted_at  timestamptz,
    last_status   integer,
    last_problem  text,
    waiting_since timestamptz not null,
    settled_at    timestamptz,
    version       bigint      not null default 0,
    created_at    timestamptz not null,
    constraint notification_pk primary key (tenant_id, id),
    constraint notification_cause_key unique (tenant_id, cause),
    constraint notification_principal_fk foreign key (tenant_id, principal_id)
        references principal (tenant_id, principal_id) on delete cascade,
    constraint notification_kind_check check (kind in ('creative.status_changed')),
    constraint notification_to_status_check check (
        to_status in ('processing', 'pending_review', 'approved', 'suspended', 'rejected', 'archived')),
    constraint notification_payload_check check (length(payload) between 2 and 20000),
    constraint notification_state_check check (state in ('waiting', 'delivered', 'failed', 'withdrawn')),
    constraint notification_attempts_check check (tries >= 0 and attempts >= tries
        and (attempts = 0) = (attempted_at is null)),
    constraint notification_status_check check (last_status between 100 and 999),
    constraint notification_problem_check check (length(last_problem) between 1 and 50),
    constraint notification_settled_check check ((state = 'waiting') = (settled_at is null))
);

create index notification_buyer_idx on notification (tenant_id, principal_id, created_at desc, id desc);
create index notification_state_idx on notification (tenant_id, principal_id, state, created_at desc, id desc);
create index notification_due_idx on notification (due_at) where state = 'waiting';
create index notification_settled_idx on notification (settled_at) where settled_at is not null;

comment on table notification is
    'What a buyer''s machine is told of a decision: written in the transaction of the decision, delivered afterwards.';
comment on column notification.cause is 'the decision; one is told once, and the id is what the receiver knows it by';
comment on column notification.payload is 'the very text that is signed and sent, the same in every attempt';
comment on column notification.due_at is 'not before then; while an attempt is under way, when another node may take it up';
comment on column notification.tries is 'the attempts since it was last asked for; attempts counts all of them';
comment on column notification.waiting_since is 'from when on a day is counted after which it is given up';

call isolate_by_tenant('notification');

grant select, insert on notification to masthead_app;
grant update (state, due_at, attempts, tries, attempted_at, last_status, last_problem, waiting_since, settled_at,
    version) on notification to masthead_app;
