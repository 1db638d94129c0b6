-- Where from somebody signed in is told by a row for a year. Sign-ins go by whole months, sessions a year after their
-- end. Runs with the owner's rights, for all tenants at once, and so takes no wishes.
create function forget_sign_ins() returns void
    language plpgsql security definer
    set search_path = pg_catalog, public, pg_temp
as $$
declare
    oldest timestamptz := (date_trunc('month', now() at time zone 'UTC') - interval '12 months') at time zone 'UTC';
    month text;
begin
    for month in
        select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
        where i.inhparent = 'sign_in_attempt'::regclass and c.relname ~ '^sign_in_attempt_[0-9]{4}_[0-9]{2}$'
          and right(c.relname, 7) < to_char(oldest at time zone 'UTC', 'YYYY_MM')
    loop
        execute format('drop table public.%I', month);
    end loop;
    perform forget_rows('sign_in_attempt_default', oldest);
    perform forget_rows('installation_sign_in_attempt', oldest);
    delete from person_session where ended_at < now() - interval '1 year';
    delete from installation_session where ended_at < now() - interval '1 year';
end
$$;

-- Of a log that nobody else can delete from.
create function forget_rows(log regclass, oldest timestamptz) returns void
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as $$
declare
    found boolean;
begin
    execute format('select exists (select from %s where created_at < %L)', log, oldest) into found;
    if found then
        execute format('alter table %s disable trigger append_only', log);
        execute format('delete from %s where created_at < %L', log, oldest);
        execute format('alter table %s enable trigger append_only', log);
    end if;
end
$$;

create index person_session_ended_idx on person_session (ended_at);

grant execute on function forget_sign_ins to masthead_app;
