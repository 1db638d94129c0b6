-- Rows that no month has been made for; empty as long as somebody looks after the months.
create table audit_log_default partition of audit_log default;
create trigger no_truncate before truncate on audit_log_default for each statement execute function refuse_change();

-- Makes one month, and moves into it what meanwhile went to the default partition.
create function create_audit_partition(month date) returns void
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as $$
declare
    name text := 'audit_log_' || to_char(month, 'YYYY_MM');
    first timestamptz := month::timestamp at time zone 'UTC';
    next timestamptz := (month + interval '1 month')::timestamp at time zone 'UTC';
begin
    if to_regclass('public.' || name) is not null then
        return;
    end if;
    execute format(
        'create table public.%I (like audit_log including defaults including generated including constraints)', name);
    if exists (select from audit_log_default where created_at >= first and created_at < next) then
        perform move_audit_rows(name, first, next);
    end if;
    execute format('alter table audit_log attach partition public.%I for values from (%L) to (%L)', name, first, next);
    execute format('create trigger no_truncate before truncate on public.%I for each statement'
        ' execute function refuse_change()', name);
end
$$;

create function move_audit_rows(target text, first timestamptz, next timestamptz) returns void
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as $$
declare
    columns text := (
        select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
        where attrelid = 'audit_log'::regclass and attnum > 0 and not attisdropped and attgenerated = '');
begin
    alter table audit_log_default disable trigger append_only;
    execute format(
        'with moved as (delete from audit_log_default where created_at >= %L and created_at < %L returning %s)
         insert into public.%I (%s) select %s from moved', first, next, columns, target, columns, columns);
    alter table audit_log_default enable trigger append_only;
end
$$;

-- Called by the application once a day; nodes that call at the same time wait for one another.
create function ensure_audit_partitions(months_ahead integer, months_back integer default 1) returns void
    language plpgsql security definer
    set search_path = pg_catalog, public, pg_temp
as $$
declare
    this_month timestamp := date_trunc('month', now() at time zone 'UTC');
begin
    if months_ahead not between 0 and 24 or months_back not between 0 and 240 then
        raise exception 'months ahead are 0 to 24, months back 0 to 240' using errcode = 'invalid_parameter_value';
    end if;
    perform pg_advisory_xact_lock(hashtext('audit_log partitions'));
    for month in -months_back .. months_ahead loop
        perform create_audit_partition((this_month + make_interval(months => month))::date);
    end loop;
end
$$;

grant execute on function ensure_audit_partitions to masthead_app;

do $$ begin perform ensure_audit_partitions(3); end $$;
