create table principal_token (
    tenant_id    text        not null,
    id           uuid        not null,
    principal_id text        not null,
    name         text        not null,
    prefix       text        not null,
    token_sha256 bytea       not null,
    last_used_at timestamptz,
    expires_at   timestamptz,
    revoked_at   timestamptz,
    revoked_by   text,
    version      bigint      not null default 0,
    created_at   timestamptz not null default now(),
    created_by   text,
    updated_at   timestamptz not null default now(),
    updated_by   text,
    constraint principal_token_pk primary key (tenant_id, id),
    constraint principal_token_sha256_key unique (tenant_id, token_sha256),
    constraint principal_token_principal_fk foreign key (tenant_id, principal_id)
        references principal (tenant_id, principal_id) on delete cascade,
    constraint principal_token_name_check check (is_name(name)),
    constraint principal_token_prefix_check check (prefix ~ '^mh_[A-Za-z0-9_]{1,29}$'),
    constraint principal_token_sha256_check check (octet_length(token_sha256) = 32),
    constraint principal_token_expiry_check check (expires_at > created_at)
);

create index principal_token_principal_idx on principal_token (tenant_id, principal_id, created_at);

comment on table principal_token is 'A buyer''s key to the interfaces. Shown once when made; only its digest is kept.';
comment on column principal_token.prefix is 'how it begins, so that people can tell one from another';

call isolate_by_tenant('principal_token');

grant select, insert, update, delete on principal_token to masthead_app;
