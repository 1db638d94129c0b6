create table sign_in_link (
    tenant_id      text        not null,
    id             uuid        not null,
    user_id        uuid        not null,
    token_sha256   bytea       not null,
    browser_sha256 bytea       not null,
    expires_at     timestamptz not null,
    used_at        timestamptz,
    created_at     timestamptz not null default now(),
    constraint sign_in_link_pk primary key (tenant_id, id),
    constraint sign_in_link_token_key unique (tenant_id, token_sha256),
    constraint sign_in_link_user_fk foreign key (tenant_id, user_id)
        references app_user (tenant_id, id) on delete cascade,
    constraint sign_in_link_digests_check check (octet_length(token_sha256) = 32 and octet_length(browser_sha256) = 32),
    constraint sign_in_link_expiry_check check (expires_at > created_at)
);

create index sign_in_link_user_idx on sign_in_link (tenant_id, user_id, created_at);

comment on table sign_in_link is
    'A link, good once and for minutes, by which somebody comes in as long as the tenant has no identity provider.';
comment on column sign_in_link.browser_sha256 is 'of what the browser holds that asked for it; no other can use it';

call isolate_by_tenant('sign_in_link');

grant select, insert, update, delete on sign_in_link to masthead_app;
