-- Passkeys (Web Authentication Level 3). All are made for the installation's own host; those of whoever runs the
-- installation are the installation's, those of a tenant's people are the tenant's.
create table super_admin_passkey (
    id             uuid        not null,
    super_admin_id uuid        not null,
    credential_id  bytea       not null,
    attestation    bytea       not null,
    sign_count     bigint      not null,
    transports     text[]      not null default '{}',
    name           text        not null,
    created_at     timestamptz not null,
    last_used_at   timestamptz,
    constraint super_admin_passkey_pk primary key (id),
    constraint super_admin_passkey_credential_key unique (credential_id),
    constraint super_admin_passkey_super_admin_fk foreign key (super_admin_id) references super_admin (id),
    constraint super_admin_passkey_credential_check check (octet_length(credential_id) between 16 and 1023),
    constraint super_admin_passkey_attestation_check check (octet_length(attestation) between 1 and 16384),
    constraint super_admin_passkey_sign_count_check check (sign_count between 0 and 4294967295),
    constraint super_admin_passkey_transports_check check (all_match(transports, '^[a-z-]{1,20}$')),
    constraint super_admin_passkey_name_check check (is_name(name) and length(name) <= 100)
);

create index super_admin_passkey_super_admin_idx on super_admin_passkey (super_admin_id, created_at);

comment on table super_admin_passkey is 'A key by which a super-admin signs in at the installation''s own host.';
comment on column super_admin_passkey.attestation is 'the attestation object of the registration; holds the public key';
comment on column super_admin_passkey.sign_count is
    'the authenticator''s counter at its last use; one that does not go up belongs to a copy. Zero: it does not count';

alter table super_admin_passkey enable row level security;
create policy installation on super_admin_passkey
    using (current_setting('masthead.scope', true) = 'installation')
    with check (current_setting('masthead.scope', true) = 'installation');

grant select, insert, update, delete on super_admin_passkey to masthead_app;

create table user_passkey (
    tenant_id     text        not null,
    id            uuid        not null,
    user_id       uuid        not null,
    credential_id bytea       not null,
    attestation   bytea       not null,
    sign_count    bigint      not null,
    transports    text[]      not null default '{}',
    name          text        not null,
    created_at    timestamptz not null,
    last_used_at  timestamptz,
    constraint user_passkey_pk primary key (tenant_id, id),
    constraint user_passkey_credential_key unique (tenant_id, credential_id),
    constraint user_passkey_user_fk foreign key (tenant_id, user_id)
        references app_user (tenant_id, id) on delete cascade,
    constraint user_passkey_credential_check check (octet_length(credential_id) between 16 and 1023),
    constraint user_passkey_attestation_check check (octet_length(attestation) between 1 and 16384),
    constraint user_passkey_sign_count_check check (sign_count between 0 and 4294967295),
    constraint user_passkey_transports_check check (all_match(transports, '^[a-z-]{1,20}$')),
    constraint user_passkey_name_check check (is_name(name) and length(name) <= 100)
);

create index user_passkey_user_idx on user_passkey (tenant_id, user_id, created_at);

comment on table user_passkey is
    'A key by which an admin of a tenant comes in when the identity provider fails, at the installation''s own host.';
comment on column user_passkey.last_used_at is 'a key that was used has been tried';

call isolate_by_tenant('user_passkey');

grant select, insert, update, delete on user_passkey to masthead_app;
