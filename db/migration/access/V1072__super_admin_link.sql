-- Links by which super-admins come in for the first time and make their passkey.
create table super_admin_link (
    id             uuid        not null,
    super_admin_id uuid,
    token_sha256   bytea       not null,
    created_at     timestamptz not null,
    created_by     text        not null,
    expires_at     timestamptz not null,
    used_at        timestamptz,
    revoked_at     timestamptz,
    constraint super_admin_link_pk primary key (id),
    constraint super_admin_link_token_key unique (token_sha256),
    constraint super_admin_link_super_admin_fk foreign key (super_admin_id) references super_admin (id),
    constraint super_admin_link_token_check check (octet_length(token_sha256) = 32),
    constraint super_admin_link_expiry_check check (expires_at > created_at)
);

create index super_admin_link_super_admin_idx on super_admin_link (super_admin_id);

comment on table super_admin_link is 'Good once and for a short time; only a digest of what it holds is kept.';
comment on column super_admin_link.super_admin_id is
    'who was invited; null for the link that the start of an installation without anybody prints';

alter table super_admin_link enable row level security;
create policy installation on super_admin_link
    using (current_setting('masthead.scope', true) = 'installation')
    with check (current_setting('masthead.scope', true) = 'installation');

grant select, insert on super_admin_link to masthead_app;
grant update (used_at, revoked_at) on super_admin_link to masthead_app;
