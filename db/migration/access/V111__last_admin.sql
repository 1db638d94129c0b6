-- A tenant that ever had an active admin keeps one. Two admins who step down at the same moment meet at the tenant's
-- row, so that the second sees what the first has done.
create function keep_an_admin() returns trigger
    language plpgsql
as $$
begin
    perform from tenant where tenant_id = old.tenant_id for no key update;
    if not exists (
        select from app_user where tenant_id = old.tenant_id and role = 'admin' and status = 'active') then
        raise exception 'a tenant keeps at least one active admin'
            using errcode = 'check_violation', constraint = 'app_user_last_admin_check', table = 'app_user';
    end if;
    return null;
end
$$;

create constraint trigger app_user_last_admin_demoted
    after update on app_user deferrable initially deferred for each row
    when (old.role = 'admin' and old.status = 'active' and (new.role <> 'admin' or new.status <> 'active'))
    execute function keep_an_admin();

-- People are deactivated; only an invitation that nobody took up can be withdrawn without a trace in this table.
create function refuse_removal_of_user() returns trigger
    language plpgsql
as $$
begin
    if old.status <> 'invited' then
        raise exception 'a person who has been here is deactivated, not deleted'
            using errcode = 'restrict_violation', constraint = 'app_user_removal_check', table = 'app_user';
    end if;
    return old;
end
$$;

create trigger app_user_removal before delete on app_user for each row execute function refuse_removal_of_user();
