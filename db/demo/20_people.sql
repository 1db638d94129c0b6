insert into app_user (tenant_id, id, email, name, role, creative_reviewer, status, deactivated_at)
values ('harbour', '01980000-0000-7000-8000-000000000101', 'maren.holt@dailyharbour.example', 'Maren Holt', 'admin', false, 'active', null),
       ('harbour', '01980000-0000-7000-8000-000000000102', 'tom.okafor@dailyharbour.example', 'Tom Okafor', 'editor', false, 'active', null),
       ('harbour', '01980000-0000-7000-8000-000000000103', 'priya.nair@dailyharbour.example', 'Priya Nair', 'viewer', true, 'active', null),
       ('harbour', '01980000-0000-7000-8000-000000000104', 'lars.bakke@dailyharbour.example', 'Lars Bakke', 'viewer', false, 'active', null),
       ('harbour', '01980000-0000-7000-8000-000000000105', 'ida.west@dailyharbour.example', 'Ida West', 'editor', false, 'deactivated', now()),
       ('northlight', '01980000-0000-7000-8000-000000000201', 'nora.quist@northlight.example', 'Nora Quist', 'admin', false, 'active', null),
       ('northlight', '01980000-0000-7000-8000-000000000202', 'sam.adeyemi@northlight.example', 'Sam Adeyemi', 'editor', false, 'active', null),
       ('northlight', '01980000-0000-7000-8000-000000000203', 'eve.lindqvist@northlight.example', 'Eve Lindqvist', 'viewer', true, 'active', null),
       ('northlight', '01980000-0000-7000-8000-000000000204', 'kofi.mensah@northlight.example', 'Kofi Mensah', 'viewer', false, 'active', null);
