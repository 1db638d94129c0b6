do $$ begin perform ensure_audit_partitions(3, 13); end $$;

insert into audit_log (
    tenant_id, log_id, created_at, operation, actor_kind, principal_id, principal_name, subject_type, subject_id,
    subject_label, changes, success, error, session_id, request_id, ip_address, user_agent)
select 'load', load.id(at, n), at,
       load.pick(array['catalog.product.changed', 'catalog.price.changed', 'creatives.creative.approved',
           'creatives.creative.rejected', 'access.signed-in', 'orders.order.approved', 'catalog.product.activated'], n),
       'person', ('01980000-0000-7000-8000-00001000' || lpad((1 + n % 40)::text, 4, '0')), 'Person ' || 1 + n % 40,
       'product', 'product-' || lpad((1 + n % 2000)::text, 7, '0'),
       load.pick('{Homepage,Sport,Business,Travel,Food,Culture,Weather,Live}', 1 + n % 2000) || ' product '
           || 1 + n % 2000,
       jsonb_build_array(jsonb_build_object('field', 'name', 'before', 'Name ' || n - 1, 'after', 'Name ' || n)),
       n % 97 <> 0, case when n % 97 = 0 then 'Somebody else changed it meanwhile' end,
       left(md5((n % 40)::text), 16), left(md5(n::text), 12), '203.0.113.' || n % 250, 'load'
from (
    -- In the order of time, as rows come in; a second run fills in between.
    select n, now() - interval '365 days' * (load.target('audit_rows', 100000) - n) / load.target('audit_rows', 100000)
        as at
    from generate_series(
        1 + (select count(*) from audit_log where tenant_id = 'load'), load.target('audit_rows', 100000)) n
) planned;
