create table tenant_host (
    tenant_id       text        not null,
    host            text        not null,
    kind            text        not null,
    status          text        not null default 'pending',
    txt_token       text,
    verified_at     timestamptz,
    last_checked_at timestamptz,
    version         bigint      not null default 0,
    created_at      timestamptz not null default now(),
    created_by      text,
    updated_at      timestamptz not null default now(),
    updated_by      text,
    constraint tenant_host_pk primary key (tenant_id, host),
    constraint tenant_host_tenant_fk foreign key (tenant_id) references tenant (tenant_id),
    constraint tenant_host_host_check check (
        length(host) <= 253 and host ~ '^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$'),
    constraint tenant_host_kind_check check (kind in ('subdomain', 'custom')),
    constraint tenant_host_status_check check (status in ('pending', 'active')),
    constraint tenant_host_custom_check check (kind <> 'custom' or txt_token is not null),
    constraint tenant_host_proof_check check (kind <> 'custom' or status <> 'active' or verified_at is not null)
);

comment on table tenant_host is
    'Host names a tenant answers on. Two tenants may claim a name, only one can have proved that it is theirs.';
comment on column tenant_host.host is 'lower case, without port, international names in their ASCII form';
comment on column tenant_host.txt_token is 'what the TXT record of a custom host must hold';

-- Across all tenants, hence without tenant_id.
create unique index tenant_host_active_key on tenant_host (host) where status = 'active';

alter table tenant
    add constraint tenant_virtual_host_fk foreign key (tenant_id, virtual_host)
        references tenant_host (tenant_id, host) on delete set null (virtual_host);

call isolate_by_tenant('tenant_host');
create policy installation on tenant_host
    using (current_setting('masthead.scope', true) = 'installation')
    with check (current_setting('masthead.scope', true) = 'installation');

grant select, insert, update, delete on tenant_host to masthead_app;
