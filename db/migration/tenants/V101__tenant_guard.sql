-- A tenant cannot lift its own suspension, grant itself users, or move to another address: that is the installation's.
create function guard_tenant() returns trigger
    language plpgsql
as $$
begin
    if (new.subdomain, new.status, new.max_users) is distinct from (old.subdomain, old.status, old.max_users)
        and not in_installation() then
        raise exception 'subdomain, status and limits of a tenant are changed by the installation only'
            using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;

create trigger tenant_guard before update on tenant for each row execute function guard_tenant();
