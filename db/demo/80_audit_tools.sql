-- A month of it, wherever in the month today is.
do $$ begin perform ensure_audit_partitions(3, 2); end $$;

-- Who did something: a person by the part of the address before the @, a buyer by its id, or the portal itself.
create function demo.actor(of_tenant text, who text)
    returns table (kind text, id text, name text, address text, agent text)
    language sql stable
as $$
    select 'person', u.id::text, u.name,
           case of_tenant when 'harbour' then '203.0.113.' else '198.51.100.' end || 10 + abs(hashtext(who)) % 60,
           (array[
               'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/19.1 Safari/605.1.15',
               'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:144.0) Gecko/20100101 Firefox/144.0',
               'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36'
           ])[1 + abs(hashtext(who)) % 3]
    from app_user u where u.tenant_id = of_tenant and split_part(u.email, '@', 1) = who
    union all
    select 'buyer', p.principal_id, p.name, '192.0.2.' || 10 + abs(hashtext(who)) % 200, 'adcp-client/3.1'
    from principal p where p.tenant_id = of_tenant and p.principal_id = who
    union all
    select 'system', who, case who when 'rules/1' then 'Review rules' when 'sign-in' then 'Sign-in' else 'Masthead' end,
           null, null
    where who in ('system', 'rules/1', 'content_drift/1', 'sign-in')
$$;

create procedure demo.happened(
    tenant text, at timestamptz, who text, what text, subject_type text, subject text, label text,
    changes jsonb default '[]', problem text default null, address text default null)
    language sql
as $$
    insert into audit_log (
        tenant_id, log_id, created_at, operation, actor_kind, principal_id, principal_name, subject_type, subject_id,
        subject_label, changes, success, error, session_id, request_id, ip_address, user_agent)
    select tenant, demo.id(at, who || what || subject || label), at, what, a.kind, a.id, a.name, subject_type, subject,
           label, changes, problem is null, problem,
           case a.kind when 'person' then left(md5(who || at::date), 16) end,
           case when a.kind <> 'system' then left(md5(who || at), 12) end,
           coalesce(happened.address, a.address), a.agent
    from demo.actor(tenant, who) a
$$;

-- A field that went from one value to another, told as field, before, after; the steps on the way to a field are
-- divided by dots here and as the catalog's log divides them there.
create function demo.went(told jsonb) returns jsonb
    language sql immutable
return (
    select coalesce(jsonb_agg(
        jsonb_build_object(
            'field', replace(regexp_replace(c ->> 0, '^pricing_options[.]', 'price '), '.', ': '),
            'before', c -> 1, 'after', c -> 2) order by at), '[]')
    from jsonb_array_elements(told) with ordinality each (c, at));
