insert into currency_limit (tenant_id, id, currency_code, max_daily_budget, min_product_spend, created_at, created_by,
    updated_at, updated_by)
select tenant, demo.id(now() - age, tenant || code), code, most, least, now() - age, demo.author(tenant, by),
       now() - age, demo.author(tenant, by)
from (values
    ('harbour', 'GBP', 60000, 250, interval '395 days', 'maren.holt'),
    ('harbour', 'EUR', 45000, 300, interval '395 days', 'maren.holt'),
    ('harbour', 'USD', 40000, 500, interval '120 days', 'bea.lorimer'),
    ('northlight', 'USD', 250000, 1000, interval '285 days', 'nora.quist'),
    ('northlight', 'CAD', 120000, 1500, interval '190 days', 'sam.adeyemi')
) as money (tenant, code, most, least, age, by);
