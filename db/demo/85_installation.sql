-- What the super-admin did: to the installation, and inside a tenant, where that tenant can see it.
insert into installation_audit_log (log_id, created_at, operation, actor_kind, principal_id, principal_name,
    subject_type, subject_id, subject_label, changes, success, error, request_id, ip_address)
select demo.id(now() - ago, what || about), now() - ago, what, 'super_admin', a.id::text, a.name, type, about, label,
       demo.went(changes), problem is null, problem, left(md5(what || about), 12), '203.0.113.250'
from super_admin a, (values
    (interval '402 days', 'tenants.opened', 'tenant', 'harbour', 'The Daily Harbour',
        $$[["status", null, "active"], ["subdomain", null, "harbour"]]$$::jsonb, null),
    (interval '287 days', 'tenants.opened', 'tenant', 'northlight', 'Northlight',
        $$[["status", null, "active"], ["subdomain", null, "northlight"]]$$, null),
    (interval '21 days 1 hour', 'access.tenant-entered', 'tenant', 'northlight', 'Northlight',
        $$[["reason", null, "Their identity provider does not answer; Nora Quist asked on the telephone"]]$$, null),
    (interval '4 days', 'tenants.opened', 'tenant', 'admin', 'Admin Weekly', '[]',
        'The subdomain admin is reserved')
) as done (ago, what, type, about, label, changes, problem);

insert into audit_log (tenant_id, log_id, created_at, operation, actor_kind, principal_id, principal_name, subject_type,
    subject_id, subject_label, changes, session_id, request_id, ip_address)
select 'northlight', demo.id(now() - ago, what), now() - ago, what, 'super_admin', a.id::text, a.name, 'tenant',
       'northlight', 'Northlight', demo.went(changes), 'b7e1a9c2d4f60813', left(md5(what), 12), '203.0.113.250'
from super_admin a, (values
    (interval '21 days 1 hour', 'access.tenant-entered',
        $$[["reason", null, "The identity provider does not answer; asked on the telephone"]]$$::jsonb),
    (interval '21 days 38 minutes', 'access.tenant-left', '[]')
) as done (ago, what, changes);
