insert into tenant (tenant_id, name, subdomain, time_zone, default_currency, auth_setup_mode)
values ('load', 'Load', 'load', 'Europe/Berlin', 'EUR', 'sso')
on conflict do nothing;

insert into tenant_host (tenant_id, host, kind, status)
values ('load', 'load.localhost', 'subdomain', 'active')
on conflict do nothing;

insert into app_user (tenant_id, id, email, name, role, creative_reviewer, status)
select 'load', ('01980000-0000-7000-8000-00001000' || lpad(n::text, 4, '0'))::uuid,
       'person' || n || '@load.example', 'Person ' || n, load.pick('{admin,editor,editor,viewer}', n - 1), n % 5 = 4,
       'active'
from generate_series(1, 40) n
on conflict do nothing;

-- Neighbours, each with a little of everything, who must not be felt.
insert into tenant (tenant_id, name, subdomain)
select 'load-' || n, 'Load ' || n, 'load-' || n from generate_series(1, load.target('tenants', 1000)) n
on conflict do nothing;

insert into tenant_host (tenant_id, host, kind, status)
select 'load-' || n, 'load-' || n || '.localhost', 'subdomain', 'active'
from generate_series(1, load.target('tenants', 1000)) n
on conflict do nothing;

insert into principal (tenant_id, principal_id, name)
select 'load-' || n, 'buyer', 'Buyer' from generate_series(1, load.target('tenants', 1000)) n
on conflict do nothing;

insert into product (tenant_id, product_id, name)
select 'load-' || n, 'product-' || k, 'Product ' || k
from generate_series(1, load.target('tenants', 1000)) n, generate_series(1, 20) k
on conflict do nothing;
