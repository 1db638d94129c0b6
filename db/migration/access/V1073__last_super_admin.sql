-- An installation that ever had an active super-admin keeps one. Two who deactivate each other at the same moment meet
-- at the lock, so that the second sees what the first has done.
create function keep_a_super_admin() returns trigger
    language plpgsql
as $$
begin
    perform pg_advisory_xact_lock(1073);
    if not exists (select from super_admin where status = 'active') then
        raise exception 'the installation keeps at least one active super-admin'
            using errcode = 'check_violation', constraint = 'super_admin_last_check', table = 'super_admin';
    end if;
    return null;
end
$$;

create constraint trigger super_admin_last_deactivated
    after update on super_admin deferrable initially deferred for each row
    when (old.status = 'active' and new.status <> 'active')
    execute function keep_a_super_admin();
