-- As much at once as is possible: all products to be archived, and as many prices as can be, changed and to be changed.
insert into bulk_job (tenant_id, id, action, products, selected, forecast, created_at, created_by)
select 'load', '01990000-0000-7000-8000-00000000b001', 'archive', count(*), '/products',
       jsonb_build_object('products', count(*), 'drafts', count(*) filter (where status = 'draft'),
           'active', count(*) filter (where status = 'active'), 'archived', count(*) filter (where status = 'archived'),
           'incomplete', 0, 'variants', 0),
       now(), 'load'
from product where tenant_id = 'load' having count(*) > 0
on conflict do nothing;

insert into bulk_job_product (tenant_id, job_id, number, product_id)
select j.tenant_id, j.id, p.number, p.product_id
from bulk_job j
cross join (
    select product_id, row_number() over (order by product_id) as number from product where tenant_id = 'load') p
where j.tenant_id = 'load' and j.state = 'draft' and p.number <= j.products
on conflict do nothing;

insert into price_change (
    tenant_id, id, state, prices, terms, changed, left_out, created_at, created_by, applied_at, applied_by,
    applied_by_name)
select 'load', id::uuid, state, least(10000, count(*)),
       '{"by": "7", "unit": "percent", "figures": ["rate", "floor"], "step": "digits", "direction": "nearest"}',
       case state when 'applied' then least(10000, count(*)) end, case state when 'applied' then 0 end, now(), 'load',
       case state when 'applied' then now() end, case state when 'applied' then 'load' end,
       case state when 'applied' then 'Load' end
from (values
    ('01990000-0000-7000-8000-00000000c001', 'applied'),
    ('01990000-0000-7000-8000-00000000c002', 'draft')) change (id, state),
    pricing_option o
where o.tenant_id = 'load'
group by id, state
on conflict do nothing;

insert into price_change_row (tenant_id, change_id, number, product_id, pricing_option_id, outcome, figures)
select c.tenant_id, c.id, o.number, o.product_id, o.pricing_option_id,
       case c.state when 'applied' then 'changed' end,
       case c.state when 'applied' then jsonb_build_object('model', o.pricing_model, 'currency', o.currency,
           'fixed', o.is_fixed, 'before', jsonb_build_object('rate', round(o.rate / 1.07, 2)),
           'after', jsonb_build_object('rate', o.rate)) else '{}' end
from price_change c
cross join (
    select *, row_number() over (order by product_sort_name, product_id, pricing_option_id) as number
    from pricing_option where tenant_id = 'load'
    order by product_sort_name, product_id, pricing_option_id limit 10000) o
where c.tenant_id = 'load' and o.number <= c.prices
on conflict do nothing;
