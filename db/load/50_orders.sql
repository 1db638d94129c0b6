insert into media_buy (
    tenant_id, media_buy_id, principal_id, brand, buyer_ref, status, flight_start_date, flight_end_date, budget,
    budget_spent, currency, creatives_approved, confirmed_at, paused, created_at, updated_at)
select 'load', 'order-' || lpad(n::text, 7, '0'), 'buyer-' || 1 + n % load.target('buyers', 60), 'Brand ' || n % 300,
       'ref-' || n, status, starts, starts + interval '28 days', 1000 + n % 97 * 500,
       case when status in ('active', 'paused', 'completed') then 400 + n % 97 * 150 else 0 end, 'EUR',
       status <> 'pending_approval', case when status <> 'pending_approval' then starts - interval '6 days' end,
       status = 'paused', starts - interval '7 days', starts - interval '5 days'
from (
    select n, load.moment(n, interval '360 days') as starts,
           load.pick('{completed,completed,completed,completed,active,active,paused,pending_approval}', n) as status
    from generate_series(1 + (select count(*) from media_buy where tenant_id = 'load'), load.target('orders', 2000)) n
) planned;
