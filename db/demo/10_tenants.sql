insert into tenant (tenant_id, name, subdomain, time_zone, default_currency, human_review_required)
values ('harbour', 'The Daily Harbour', 'harbour', 'Europe/London', 'GBP', true),
       ('northlight', 'Northlight', 'northlight', 'America/New_York', 'USD', false);

insert into tenant_host (tenant_id, host, kind, status)
values ('harbour', 'harbour.localhost', 'subdomain', 'active'),
       ('northlight', 'northlight.localhost', 'subdomain', 'active');
