create table auth_connection (
    tenant_id        text        not null,
    id               text        not null,
    kind             text        not null,
    label            text        not null,
    status           text        not null default 'draft',
    config_version   integer     not null default 1,
    issuer           text,
    client_id        text,
    secret_enc       text,
    idp_entity_id    text,
    sso_url          text,
    slo_url          text,
    metadata_url     text,
    sign_requests    boolean     not null default true,
    want_encrypted   boolean     not null default false,
    idp_initiated    boolean     not null default false,
    clock_skew_s     integer     not null default 60,
    config           jsonb       not null default '{}',
    tested_at        timestamptz,
    tested_by        uuid,
    enforced_at      timestamptz,
    enforced_by      uuid,
    last_used_at     timestamptz,
    last_error       text,
    replaced_by      text,
    version          bigint      not null default 0,
    created_at       timestamptz not null default now(),
    created_by       text,
    updated_at       timestamptz not null default now(),
    updated_by       text,
    constraint auth_connection_pk primary key (tenant_id, id),
    constraint auth_connection_tenant_fk foreign key (tenant_id) references tenant (tenant_id),
    constraint auth_connection_tested_by_fk foreign key (tenant_id, tested_by) references app_user (tenant_id, id),
    constraint auth_connection_enforced_by_fk foreign key (tenant_id, enforced_by) references app_user (tenant_id, id),
    constraint auth_connection_replaced_by_fk foreign key (tenant_id, replaced_by)
        references auth_connection (tenant_id, id),
    constraint auth_connection_id_check check (id ~ '^[A-Za-z0-9_-]{8,64}$'),
    constraint auth_connection_kind_check check (kind in ('google', 'azure_ad', 'oidc', 'saml')),
    constraint auth_connection_label_check check (is_name(label)),
    constraint auth_connection_status_check check (status in ('draft', 'testing', 'on', 'enforced', 'off')),
    constraint auth_connection_tested_check check (status not in ('on', 'enforced') or tested_at is not null),
    constraint auth_connection_enforced_check check (status <> 'enforced' or enforced_at is not null),
    constraint auth_connection_oidc_check
        check (kind = 'saml' or status = 'draft' or (issuer is not null and client_id is not null)),
    constraint auth_connection_saml_check
        check (kind <> 'saml' or status = 'draft' or (idp_entity_id is not null and sso_url is not null)),
    constraint auth_connection_lengths_check check (
        length(issuer) <= 1024 and length(client_id) <= 1000 and length(idp_entity_id) <= 1024
        and length(sso_url) <= 2000 and length(slo_url) <= 2000 and length(metadata_url) <= 2000),
    constraint auth_connection_clock_skew_check check (clock_skew_s between 0 and 180),
    constraint auth_connection_config_check check (jsonb_typeof(config) = 'object')
);

comment on table auth_connection is
    'One way to sign in, as configured at one time. A change makes a new row, which is tested before it replaces.';
comment on column auth_connection.id is 'random, part of the callback address';
comment on column auth_connection.secret_enc is 'encrypted client secret or key';
comment on column auth_connection.config is
    'scopes, hosted domain, directory id; or certificates, name-id format, attribute names';

call isolate_by_tenant('auth_connection');

grant select, insert, update, delete on auth_connection to masthead_app;
