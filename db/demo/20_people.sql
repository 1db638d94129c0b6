insert into app_user (tenant_id, id, email, name, role, creative_reviewer, status, last_login_at, deactivated_at,
    invited_at, created_at)
select tenant, ('01980000-0000-7000-8000-000000000' || number)::uuid, email, name, role, reviewer, status,
       now() - seen, case status when 'deactivated' then now() - interval '41 days' end,
       case status when 'invited' then now() - interval '30 hours' end, now() - joined
from (values
    ('harbour', '101', 'maren.holt@dailyharbour.example', 'Maren Holt', 'admin', false, 'active',
        interval '2 hours', interval '401 days'),
    ('harbour', '102', 'tom.okafor@dailyharbour.example', 'Tom Okafor', 'editor', false, 'active',
        interval '40 minutes', interval '396 days'),
    ('harbour', '106', 'bea.lorimer@dailyharbour.example', 'Bea Lorimer', 'editor', false, 'active',
        interval '1 day 3 hours', interval '120 days'),
    ('harbour', '103', 'priya.nair@dailyharbour.example', 'Priya Nair', 'viewer', true, 'active',
        interval '25 minutes', interval '310 days'),
    ('harbour', '104', 'lars.bakke@dailyharbour.example', 'Lars Bakke', 'viewer', false, 'active',
        interval '5 days', interval '310 days'),
    ('harbour', '105', 'ida.west@dailyharbour.example', 'Ida West', 'editor', false, 'deactivated',
        interval '43 days', interval '388 days'),
    ('harbour', '107', 'jonah.pell@dailyharbour.example', 'Jonah Pell', 'viewer', true, 'invited',
        null, interval '30 hours'),
    ('northlight', '201', 'nora.quist@northlight.example', 'Nora Quist', 'admin', false, 'active',
        interval '6 hours', interval '287 days'),
    ('northlight', '202', 'sam.adeyemi@northlight.example', 'Sam Adeyemi', 'editor', false, 'active',
        interval '3 hours', interval '280 days'),
    ('northlight', '205', 'mika.tanaka@northlight.example', 'Mika Tanaka', 'editor', false, 'active',
        interval '22 hours', interval '201 days'),
    ('northlight', '203', 'eve.lindqvist@northlight.example', 'Eve Lindqvist', 'viewer', true, 'active',
        interval '50 minutes', interval '260 days'),
    ('northlight', '204', 'kofi.mensah@northlight.example', 'Kofi Mensah', 'viewer', false, 'active',
        interval '9 days', interval '240 days'),
    ('northlight', '206', 'dale.rusk@northlight.example', 'Dale Rusk', 'editor', false, 'deactivated',
        interval '66 days', interval '287 days')
) as person (tenant, number, email, name, role, reviewer, status, seen, joined);

insert into invitation (tenant_id, id, user_id, token_sha256, expires_at, created_at, created_by, invited_by)
select tenant_id, demo.id(now(), 'invitation of Jonah Pell'), id, sha256('nobody has this link'), now() + interval '5 days 18 hours',
       now() - interval '30 hours', '01980000-0000-7000-8000-000000000101', 'Maren Holt'
from app_user where email = 'jonah.pell@dailyharbour.example';

update app_user set theme = 'dark'
where email in ('tom.okafor@dailyharbour.example', 'eve.lindqvist@northlight.example');
update app_user set time_zone = 'Europe/Oslo' where email = 'lars.bakke@dailyharbour.example';

insert into super_admin (id, email, name, status, last_login_at, created_at)
values ('01980000-0000-7000-8000-000000000901', 'astrid.vang@masthead.example', 'Astrid Vang', 'active',
        now() - interval '4 days', now() - interval '410 days');
