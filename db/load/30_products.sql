insert into product (
    tenant_id, product_id, name, description, status, delivery_type, channels, format_ids, publisher_properties,
    reporting_capabilities, tags, countries, currencies, created_at, updated_at, created_by, updated_by)
select 'load', 'product-' || lpad(n::text, 7, '0'),
       load.pick('{Homepage,Sport,Business,Travel,Food,Culture,Weather,Live}', n) || ' '
           || load.pick('{billboard,rectangle,half page,pre-roll,newsletter,podcast,story}', n / 8) || ' ' || n,
       'Made to see how long lists behave.',
       load.pick('{active,active,active,active,active,active,draft,archived}', n / 3),
       load.pick('{guaranteed,non_guaranteed}', n), array[load.pick('{display,olv,email,podcast,ctv,dooh}', n)],
       $$[{"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_image"}]$$,
       $$[{"publisher_domain": "load.example", "selection_type": "all"}]$$,
       $${"available_reporting_frequencies": ["daily"], "expected_delay_minutes": 240, "timezone": "UTC",
           "supports_webhooks": false, "available_metrics": ["impressions"], "date_range_support": "date_range"}$$,
       array[load.pick('{core,seasonal,custom,flagship}', n), 'lot-' || n / 100], '{}',
       case when n % 10 % 3 = 2 then '{EUR,USD}' else '{EUR}' end::text[],
       load.moment(n, interval '400 days') - interval '30 days', load.moment(n, interval '400 days'), 'load', 'load'
from generate_series(1 + (select count(*) from product where tenant_id = 'load'), load.target('products', 100000)) n;

-- Without knowing how much has just come in, the planner would compare every row with every other.
analyze product, pricing_option;

insert into pricing_option (
    tenant_id, product_id, pricing_option_id, position, pricing_model, is_fixed, rate, currency, price_p50, price_p75,
    min_budget, created_at, updated_at)
select 'load', p.product_id, 'cpm_' || lower(currency) || '_' || kind, at - 1, 'cpm', kind = 'fixed', rate, currency,
       case kind when 'auction' then rate * 1.3 end, case kind when 'auction' then rate * 1.7 end, 500, p.created_at,
       p.updated_at
from product p
cross join lateral (values
    (1, 'EUR', 'fixed', 4 + right(p.product_id, 3)::integer % 37),
    (2, 'EUR', 'auction', 2 + right(p.product_id, 3)::integer % 11),
    (3, 'USD', 'fixed', 5 + right(p.product_id, 3)::integer % 41)) price (at, currency, kind, rate)
where p.tenant_id = 'load'
  and at <= 1 + right(p.product_id, 1)::integer % 3
  and not exists (
      select from pricing_option o where o.tenant_id = 'load' and o.product_id = p.product_id);
