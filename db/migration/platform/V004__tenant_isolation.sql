-- Whose rows a transaction may touch is a setting of that transaction. Unset or empty means nobody's.
create function current_tenant() returns text
    language sql stable parallel safe
return nullif(current_setting('masthead.tenant', true), '');

-- The console works on the installation as a whole, in a scope of its own.
create function in_installation() returns boolean
    language sql stable parallel safe
return coalesce(current_setting('masthead.scope', true) = 'installation', false);

grant execute on function current_tenant, in_installation to masthead_app;

-- Every table with a tenant_id is passed to this. The owner, who migrates data of all tenants, is not bound by it.
create procedure isolate_by_tenant(tenant_table regclass)
    language plpgsql
as $$
begin
    execute format('alter table %s enable row level security', tenant_table);
    execute format(
        $policy$
            create policy tenant_isolation on %s
                using (tenant_id = nullif(current_setting('masthead.tenant', true), ''))
                with check (tenant_id = nullif(current_setting('masthead.tenant', true), ''))
        $policy$, tenant_table);
end
$$;
