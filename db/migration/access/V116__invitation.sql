create table invitation (
    tenant_id    text        not null,
    id           uuid        not null,
    user_id      uuid        not null,
    token_sha256 bytea       not null,
    expires_at   timestamptz not null,
    used_at      timestamptz,
    revoked_at   timestamptz,
    created_at   timestamptz not null default now(),
    created_by   text,
    constraint invitation_pk primary key (tenant_id, id),
    constraint invitation_token_key unique (tenant_id, token_sha256),
    constraint invitation_user_fk foreign key (tenant_id, user_id)
        references app_user (tenant_id, id) on delete cascade,
    constraint invitation_token_check check (octet_length(token_sha256) = 32),
    constraint invitation_expiry_check check (expires_at > created_at)
);

create index invitation_user_idx on invitation (tenant_id, user_id);

comment on table invitation is 'A link, good once and for a short time, by which an invited person comes in.';

call isolate_by_tenant('invitation');

grant select, insert, update, delete on invitation to masthead_app;
