create table webhook (
    tenant_id     text        not null,
    principal_id  text        not null,
    url           text        not null,
    secret_enc    text        not null,
    secret_set_at timestamptz not null,
    active        boolean     not null default true,
    version       bigint      not null default 0,
    created_at    timestamptz not null default now(),
    created_by    text,
    updated_at    timestamptz not null default now(),
    updated_by    text,
    constraint webhook_pk primary key (tenant_id, principal_id),
    constraint webhook_principal_fk foreign key (tenant_id, principal_id)
        references principal (tenant_id, principal_id) on delete cascade,
    constraint webhook_url_check check (length(url) <= 2000 and url ~ '^https?://[^\s\u0001-\u001f]+$'),
    constraint webhook_secret_check check (length(secret_enc) between 1 and 1000)
);

comment on table webhook is 'Where a buyer''s machine is told what became of its creatives.';
comment on column webhook.secret_enc is 'what our messages are signed with, encrypted; the buyer has the other copy';
comment on column webhook.active is 'false while it is paused: what there is to tell waits';

call isolate_by_tenant('webhook');

grant select, insert, update, delete on webhook to masthead_app;
