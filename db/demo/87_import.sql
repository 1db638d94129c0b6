-- A partner's sheet that somebody has looked at today and not yet confirmed.
insert into product_import (tenant_id, import_id, source, file_name, left_out, told_only, created_by)
values ('harbour', '01980000-0000-7000-8000-000000008701', 'csv', 'kestrel-spring-offers.csv', '{sales_owner}',
    '{status}', '01980000-0000-7000-8000-000000000102');

insert into product_import_row (tenant_id, import_id, row_number, product_id, product_name, outcome, faults, changes,
    content, seen_version)
select 'harbour', '01980000-0000-7000-8000-000000008701', r.number, r.id, r.name, r.outcome, r.faults, r.changes,
       case when r.outcome in ('create', 'update') then json_build_object(
           'id', r.id, 'head', array['product_id', 'name'],
           'lines', array[json_build_object('number', r.number, 'cells', array[r.id, r.name])])::text end,
       case when r.outcome in ('update', 'unchanged') then p.version end
from (values
    (2, 'homepage_takeover', 'Homepage takeover, spring', 'update', '[]',
        '[{"field": "name", "before": "Homepage takeover", "after": "Homepage takeover, spring"}]'),
    (3, 'homepage_leaderboard', 'Homepage leaderboard', 'unchanged', '[]', '[]'),
    (4, 'garden_supplement', 'Garden supplement', 'error',
        '[{"row": 4, "at": "fixed_price", "key": "catalog.import.fault.comma", "arguments": ["24,50", "24.50"]},
          {"row": 5, "at": "currency", "key": "catalog.pricing.fault.currency", "arguments": ["DEM"]}]', '[]'),
    (6, 'garden_newsletter', 'Garden newsletter', 'error',
        '[{"row": 6, "at": "formats", "key": "catalog.import.fault.format", "arguments": ["newsletter banner large"]}]', '[]'),
    (7, '', '', 'error', '[{"row": 7, "at": "product_id", "key": "catalog.import.fault.id", "arguments": [200]}]', '[]')
) r (number, id, name, outcome, faults, changes)
left join product p on p.tenant_id = 'harbour' and p.product_id = r.id;
