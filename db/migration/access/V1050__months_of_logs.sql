-- The months of a log, for every log that is divided by them and not for the audit log alone. Such a log has a column
-- created_at and a default partition called <log>_default, which is empty as long as somebody looks after the months.
create function create_month(log regclass, month date) returns void
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as $$
declare
    name text := log::text || '_' || to_char(month, 'YYYY_MM');
    first timestamptz := month::timestamp at time zone 'UTC';
    next timestamptz := (month + interval '1 month')::timestamp at time zone 'UTC';
begin
    if to_regclass('public.' || name) is not null then
        return;
    end if;
    execute format(
        'create table public.%I (like %s including defaults including generated including constraints)', name, log);
    perform move_to_month(log, name, first, next);
    execute format('alter table %s attach partition public.%I for values from (%L) to (%L)', log, name, first, next);
    execute format('create trigger no_truncate before truncate on public.%I for each statement'
        ' execute function refuse_change()', name);
end
$$;

-- What meanwhile went to the default partition.
create function move_to_month(log regclass, target text, first timestamptz, next timestamptz) returns void
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as $$
declare
    strays text := log::text || '_default';
    found boolean;
    columns text := (
        select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
        where attrelid = log and attnum > 0 and not attisdropped and attgenerated = '');
begin
    execute format('select exists (select from public.%I where created_at >= %L and created_at < %L)',
        strays, first, next) into found;
    if not found then
        return;
    end if;
    execute format('alter table public.%I disable trigger append_only', strays);
    execute format(
        'with moved as (delete from public.%I where created_at >= %L and created_at < %L returning %s)
         insert into public.%I (%s) select %s from moved', strays, first, next, columns, target, columns, columns);
    execute format('alter table public.%I enable trigger append_only', strays);
end
$$;

-- Nodes that call at the same time wait for one another.
create function ensure_months(log regclass, months_ahead integer, months_back integer) returns void
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as $$
declare
    this_month timestamp := date_trunc('month', now() at time zone 'UTC');
begin
    if months_ahead not between 0 and 24 or months_back not between 0 and 240 then
        raise exception 'months ahead are 0 to 24, months back 0 to 240' using errcode = 'invalid_parameter_value';
    end if;
    perform pg_advisory_xact_lock(hashtext(log::text || ' partitions'));
    for month in -months_back .. months_ahead loop
        perform create_month(log, (this_month + make_interval(months => month))::date);
    end loop;
end
$$;

create or replace function create_audit_partition(month date) returns void
    language sql
    set search_path = pg_catalog, public, pg_temp
as $$
    select create_month('audit_log', month)
$$;

create or replace function ensure_audit_partitions(months_ahead integer, months_back integer default 1) returns void
    language sql security definer
    set search_path = pg_catalog, public, pg_temp
as $$
    select ensure_months('audit_log', months_ahead, months_back)
$$;

drop function move_audit_rows;
