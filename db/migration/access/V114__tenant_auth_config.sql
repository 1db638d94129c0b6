create table tenant_auth_config (
    tenant_id           text        not null,
    id                  uuid        not null,
    status              text        not null default 'off',
    default_role        text        not null default 'viewer',
    jit                 boolean     not null default false,
    idle_minutes        integer,
    absolute_minutes    integer,
    reauth_minutes      integer,
    config_version      integer     not null default 1,
    limits_version      bigint      not null default 0,
    joining_version     bigint      not null default 0,
    created_at          timestamptz not null default now(),
    created_by          text,
    updated_at          timestamptz not null default now(),
    updated_by          text,
    constraint tenant_auth_config_pk primary key (tenant_id, id),
    constraint tenant_auth_config_tenant_key unique (tenant_id),
    constraint tenant_auth_config_tenant_fk foreign key (tenant_id) references tenant (tenant_id),
    constraint tenant_auth_config_status_check check (status in ('off', 'testing', 'on', 'enforced')),
    constraint tenant_auth_config_default_role_check check (default_role in ('viewer', 'editor')),
    constraint tenant_auth_config_idle_check check (idle_minutes between 5 and 1440),
    constraint tenant_auth_config_absolute_check check (absolute_minutes between idle_minutes and 10080),
    constraint tenant_auth_config_reauth_check check (reauth_minutes between 1 and 1440)
);

comment on table tenant_auth_config is 'How a tenant signs in as a whole, whatever the connection.';
comment on column tenant_auth_config.status is 'enforced by decision; otherwise where the connections have got to';
comment on column tenant_auth_config.limits_version is 'of how long sessions last; 0 while nobody has decided it';
comment on column tenant_auth_config.joining_version is 'of who joins; 0 while nobody has decided it';
comment on column tenant_auth_config.jit is 'whether an unknown person of the identity provider becomes a user';
comment on column tenant_auth_config.default_role is 'of such a person; never admin';

call isolate_by_tenant('tenant_auth_config');

grant select, insert, update on tenant_auth_config to masthead_app;
