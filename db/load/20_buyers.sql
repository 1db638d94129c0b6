insert into principal (tenant_id, principal_id, name, contact_email, created_at, updated_at)
select 'load', 'buyer-' || n, 'Buyer ' || n, 'desk@buyer-' || n || '.example', load.moment(n, interval '300 days'),
       load.moment(n, interval '60 days')
from generate_series(1, load.target('buyers', 60)) n
on conflict do nothing;
