-- People come in the morning, most of them on weekdays, and some sign out in the evening.
do $$
declare
    p record;
    day timestamp;
    luck integer;
begin
    for p in
        select u.tenant_id, u.id, u.name, u.role, split_part(u.email, '@', 1) as who, t.time_zone
        from app_user u join tenant t using (tenant_id) where u.status = 'active'
    loop
        for ago in 1 .. 30 loop
            day := date_trunc('day', now() at time zone p.time_zone) - make_interval(days => ago);
            luck := abs(hashtext(p.who || ago));
            continue when luck % 100 >= (
                case when extract(isodow from day) > 5 then 12 when p.role = 'viewer' then 55 else 82 end);
            call demo.happened(p.tenant_id, (day + make_interval(mins => 450 + luck % 170)) at time zone p.time_zone,
                p.who, 'access.signed-in', 'user', p.id::text, p.name);
            if luck % 3 = 0 then
                call demo.happened(p.tenant_id,
                    (day + make_interval(mins => 1010 + luck % 110)) at time zone p.time_zone,
                    p.who, 'access.signed-out', 'user', p.id::text, p.name);
            end if;
        end loop;
    end loop;
end
$$;

do $$
declare
    r record;
begin
    for r in
        select * from (values
            ('harbour', interval '16 days 4 hours', 'ida.west@dailyharbour.example is deactivated', '203.0.113.201'),
            ('harbour', interval '16 days 3 hours 57 minutes', 'ida.west@dailyharbour.example is deactivated',
                '203.0.113.201'),
            ('harbour', interval '3 days 11 hours', 'Nobody here is known by that subject', '192.0.2.77'),
            ('harbour', interval '30 hours', 'The sign-in was begun in another browser', '203.0.113.44'),
            ('northlight', interval '21 days 2 hours', 'The identity provider did not answer', '198.51.100.9'),
            ('northlight', interval '21 days 1 hour 58 minutes', 'The identity provider did not answer',
                '198.51.100.9'),
            ('northlight', interval '6 days 5 hours', 'Nobody here is known by that subject', '192.0.2.140'),
            ('northlight', interval '19 hours', 'The sign-in took too long', '198.51.100.31')
        ) as refusal (tenant, ago, problem, address)
    loop
        call demo.happened(r.tenant, now() - r.ago, 'sign-in', 'access.sign-in-refused', 'sign-in', 'sign-in',
            'Sign-in', problem => r.problem, address => r.address);
    end loop;
end
$$;
