-- What a super-admin does inside a tenant stands in both logs. The installation's tells in which tenant it was.
alter table installation_audit_log
    add column tenant text,
    add constraint installation_audit_log_tenant_check check (length(tenant) <= 63);

comment on column installation_audit_log.tenant is
    'in which tenant it was done; not a reference: the log outlives whatever it tells of';

-- A transaction of the tenant may add such a row. It reads none.
create policy visit on installation_audit_log for insert
    with check (tenant = current_tenant() and actor_kind = 'super_admin');

-- An admin of a tenant who comes in by the installation's own host does so in person.
alter table installation_audit_log
    drop constraint installation_audit_log_actor_kind_check,
    add constraint installation_audit_log_actor_kind_check
        check (actor_kind in ('super_admin', 'system') or actor_kind = 'person' and tenant is not null);
