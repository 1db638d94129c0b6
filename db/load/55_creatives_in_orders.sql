-- Every order that is not over has a package that waits for creatives, some of which are decided.
insert into media_package (tenant_id, media_buy_id, package_id, product_id, pricing_option_id, pricing, budget)
select 'load', b.media_buy_id, 'package-1', priced.product_id, priced.pricing_option_id, '{}', b.budget
from media_buy b,
     (select product_id, pricing_option_id from pricing_option where tenant_id = 'load'
       order by product_id, pricing_option_id limit 1) priced
where b.tenant_id = 'load' and b.status in ('active', 'paused', 'pending_approval')
on conflict do nothing;

insert into creative_assignment (tenant_id, media_buy_id, package_id, principal_id, creative_id)
select 'load', b.media_buy_id, 'package-1', b.principal_id, c.creative_id
from media_buy b
join media_package p on p.tenant_id = b.tenant_id and p.media_buy_id = b.media_buy_id
cross join lateral (
    select creative_id from creative
     where tenant_id = 'load' and principal_id = b.principal_id and status in ('pending_review', 'approved')
       and creative_id >= 'creative-' || lpad(
           (load.scattered(right(b.media_buy_id, 7)::bigint) % load.target('creatives', 10000))::text, 8, '0')
     order by creative_id limit 20) c
where b.tenant_id = 'load' and not exists (
    select from creative_assignment a where a.tenant_id = 'load' and a.media_buy_id = b.media_buy_id)
on conflict do nothing;

analyze media_package, creative_assignment, creative;
