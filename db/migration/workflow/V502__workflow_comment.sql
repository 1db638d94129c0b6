create table workflow_comment (
    tenant_id   text        not null,
    comment_id  uuid        not null,
    step_id     uuid        not null,
    author_id   uuid,
    author_name text        not null,
    body        text        not null,
    created_at  timestamptz not null default now(),
    constraint workflow_comment_pk primary key (tenant_id, comment_id),
    constraint workflow_comment_step_fk foreign key (tenant_id, step_id) references workflow_step (tenant_id, step_id),
    constraint workflow_comment_author_fk foreign key (tenant_id, author_id) references app_user (tenant_id, id),
    constraint workflow_comment_author_name_check check (is_name(author_name)),
    constraint workflow_comment_body_check check (body ~ '\S' and length(body) <= 5000)
);

create index workflow_comment_step_idx on workflow_comment (tenant_id, step_id, created_at, comment_id);

comment on column workflow_comment.author_id is 'absent when a buyer or the system wrote it';

call isolate_by_tenant('workflow_comment');

grant select, insert on workflow_comment to masthead_app;
