-- The Daily Harbour has proved its domain and lets people join by it; somebody knocked whom nobody has confirmed yet.
insert into verified_domain (tenant_id, domain, token, verified_at, last_checked_at, last_finding, created_at)
values ('harbour', 'dailyharbour.example', 'Kf3vQ0mJm2yqkz7vYtq0xW4nq8Gm1c6hZl5oP9sRbTE', now() - interval '210 days',
        now() - interval '3 hours', 'found', now() - interval '211 days'),
       ('harbour', 'harbourmagazine.example', 'pL8sYw2Rk0aN6tVd4Zq1uXb9oJm5cEh7GfQ3iWnTzKM', null,
        now() - interval '2 hours', 'absent', now() - interval '1 day'),
       ('northlight', 'northlight.example', 'w7Hq2Lx9Bv5Nc1Mz8Ja4Ks6Df3Gh0Py2Ru5Te9Io1Qa', now() - interval '150 days',
        now() - interval '9 hours', 'found', now() - interval '150 days');

insert into tenant_auth_config (tenant_id, id, status, default_role, jit)
values ('harbour', demo.id(now(), 'sign-in of harbour'), 'on', 'viewer', true),
       ('northlight', demo.id(now(), 'sign-in of northlight'), 'on', 'viewer', false)
on conflict do nothing;
