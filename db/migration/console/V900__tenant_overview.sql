-- What the console may know of every tenant: how far it is set up and whether it lives. Numbers and moments, no
-- content. Runs with the owner's rights and shows nothing outside the installation's scope; counts only the rows
-- that are asked for, and counts what can be long only as far as anybody wants to know.
create view tenant_overview with (security_barrier) as
    select t.tenant_id,
           t.name,
           t.subdomain,
           t.virtual_host,
           t.status,
           t.status_reason,
           t.status_changed_at,
           t.created_at,
           (select h.host from tenant_host h where h.tenant_id = t.tenant_id and h.status = 'active'
            order by h.kind desc, h.host limit 1) as host,
           (select count(*) from app_user u where u.tenant_id = t.tenant_id and u.status = 'active') as active_users,
           (select count(*) from app_user u
            where u.tenant_id = t.tenant_id and u.status = 'active' and u.role = 'admin') as active_admins,
           (select max(u.last_login_at) from app_user u where u.tenant_id = t.tenant_id) as last_login_at,
           (select c.status from tenant_auth_config c where c.tenant_id = t.tenant_id) as sign_in_status,
           (select a.adapter_type from adapter_config a where a.tenant_id = t.tenant_id) as adapter_type,
           (select count(*) from (select from product p where p.tenant_id = t.tenant_id and p.status = 'active'
                                  limit 1000) as sold) as active_products,
           (select count(*) from (select from creative c
                                  where c.tenant_id = t.tenant_id and c.status = 'pending_review'
                                  limit 1000) as queue) as creatives_waiting,
           exists (select from principal b where b.tenant_id = t.tenant_id) as has_buyer,
           exists (select from media_buy m where m.tenant_id = t.tenant_id) as has_order,
           (select l.created_at from audit_log l where l.tenant_id = t.tenant_id
            order by l.created_at desc, l.log_id desc limit 1) as last_activity_at
    from tenant t
    where current_setting('masthead.scope', true) = 'installation';

comment on view tenant_overview is 'All tenants as the console lists them: setup progress and signs of life.';

grant select on tenant_overview to masthead_app;
