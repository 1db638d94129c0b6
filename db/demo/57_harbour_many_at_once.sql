-- What is done to many prices and products at once: applied and done, and begun but not confirmed.
insert into price_change (
    tenant_id, id, state, prices, selected, terms, changed, left_out, created_at, created_by, applied_at,
    applied_by, applied_by_name)
values
    ('harbour', '01990000-0000-7000-8000-00000000c001', 'applied', 7, '/rate-card?channel=display&currency=GBP',
     '{"by": "5", "unit": "percent", "figures": ["rate", "floor", "guidance"], "step": "0.05", "direction": "up"}', 6, 1,
     now() - interval '40 days', '01980000-0000-7000-8000-000000000101', now() - interval '40 days',
     '01980000-0000-7000-8000-000000000101', 'Maren Holt'),
    ('harbour', '01990000-0000-7000-8000-00000000c002', 'draft', 12, '/rate-card?currency=GBP',
     '{"by": "-7", "unit": "percent", "figures": ["rate", "floor"], "step": "0.10", "direction": "nearest"}', null, null,
     now(), '01980000-0000-7000-8000-000000000101', null, null, null);

insert into price_change_row (tenant_id, change_id, number, product_id, pricing_option_id, outcome, reason, figures)
select 'harbour', '01990000-0000-7000-8000-00000000c001', number, product_id, pricing_option_id,
       case number when 7 then 'left_out' else 'changed' end,
       case number when 7 then $${"key": "repricing.reason.archived", "arguments": []}$$::jsonb end,
       jsonb_build_object('model', pricing_model, 'currency', currency, 'fixed', true,
           'before', jsonb_build_object('rate', round(rate / 1.05, 2)))
           || case number when 7 then '{}' else jsonb_build_object('after', jsonb_build_object('rate', rate)) end
from (select o.*, row_number() over (order by product_sort_name, product_id, pricing_option_id) as number
      from pricing_option o where tenant_id = 'harbour' and currency = 'GBP' and is_fixed) o
where number <= 7;

insert into price_change_row (tenant_id, change_id, number, product_id, pricing_option_id)
select 'harbour', '01990000-0000-7000-8000-00000000c002', number, product_id, pricing_option_id
from (select o.*, row_number() over (order by product_sort_name, product_id, pricing_option_id) as number
      from pricing_option o where tenant_id = 'harbour') o
where number <= 12;

insert into bulk_job (
    tenant_id, id, action, state, products, done, failed, selected, details, stop_reason, created_at, created_by, actor,
    started_at, ended_at)
select 'harbour', id::uuid, action, state, products, done, failed, selected, details::jsonb, reason, now() - ago,
       '01980000-0000-7000-8000-000000000101',
       case when state <> 'draft' then '{"kind": "PERSON", "id": "01980000-0000-7000-8000-000000000101",
           "name": "Maren Holt"}'::jsonb end,
       case when state <> 'draft' then now() - ago end,
       case when state <> 'draft' then now() - ago + interval '3 seconds' end
from (values
    ('01990000-0000-7000-8000-00000000b001', 'activate', 'done', 8, 8, 2, '/products?status=draft', '{}', null,
     interval '9 days'),
    ('01990000-0000-7000-8000-00000000b002', 'add_tags', 'cancelled', 12, 5, 0, null, '{"tags": ["winter"]}', null,
     interval '26 days'),
    ('01990000-0000-7000-8000-00000000b003', 'access', 'draft', 12, 0, 0, '/products', '{}', null, interval '0 days')
) job (id, action, state, products, done, failed, selected, details, reason, ago);

insert into bulk_job_product (tenant_id, job_id, number, product_id, outcome, reason)
select 'harbour', ('01990000-0000-7000-8000-00000000b00' || job)::uuid, number, product_id,
       case when job = 1 then case when number in (3, 6) then 'failed' else 'changed' end
            when job = 2 and number <= 5 then 'changed' end,
       case when job = 1 and number = 3 then $${"key": "bulk.reason.missing", "arguments": ["description", "price"]}$$
            when job = 1 and number = 6 then $${"key": "catalog.product.is-archived", "arguments": ["$$ || product_id || $$"]}$$
            end::jsonb
from (select product_id, row_number() over (order by product_id) as number from product where tenant_id = 'harbour') p,
     generate_series(1, 3) job
where number <= case job when 1 then 8 else 12 end;
