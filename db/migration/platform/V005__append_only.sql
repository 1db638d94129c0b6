-- What has been recorded stays as it was recorded. The grants say so; the triggers say it to the owner too.
create function refuse_change() returns trigger
    language plpgsql
as $$
begin
    raise exception 'rows of % are never changed or removed', tg_table_name
        using errcode = 'insufficient_privilege';
end
$$;

create procedure make_append_only(log_table regclass)
    language plpgsql
as $$
begin
    execute format(
        'create trigger append_only before update or delete on %s for each row execute function refuse_change()',
        log_table);
    execute format(
        'create trigger no_truncate before truncate on %s for each statement execute function refuse_change()',
        log_table);
end
$$;
