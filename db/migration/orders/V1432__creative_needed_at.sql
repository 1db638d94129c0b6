-- A creative is needed when the first of its orders starts that is not over. Lists of creatives sort by it, so it
-- stands on the creative; whatever changes it keeps it there. The creative is locked in a statement of its own, so that
-- the next one sees what another transaction did to its assignments while this one waited for it.
create function is_order_over(status text) returns boolean
    language sql immutable parallel safe
return status in ('completed', 'rejected', 'canceled', 'failed');

create function place_needed_at(its_tenant text, its_buyer text, its_id text) returns void
    language sql
begin atomic
    select from creative c
     where c.tenant_id = its_tenant and c.principal_id = its_buyer and c.creative_id = its_id
       for no key update;
    update creative c set needed_at = earliest.start
      from (
        select coalesce(min(b.flight_start_date), 'infinity') as start
          from creative_assignment a
          join media_buy b on b.tenant_id = a.tenant_id and b.media_buy_id = a.media_buy_id
         where a.tenant_id = its_tenant and a.principal_id = its_buyer and a.creative_id = its_id
           and not is_order_over(b.status)) earliest
     where c.tenant_id = its_tenant and c.principal_id = its_buyer and c.creative_id = its_id
       and c.needed_at <> earliest.start;
end;

grant execute on function is_order_over, place_needed_at to masthead_app;

create function creative_assignment_moves_need() returns trigger
    language plpgsql
as $$
begin
    if tg_op <> 'INSERT' then
        perform place_needed_at(old.tenant_id, old.principal_id, old.creative_id);
    end if;
    if tg_op <> 'DELETE' then
        perform place_needed_at(new.tenant_id, new.principal_id, new.creative_id);
    end if;
    return null;
end
$$;

create trigger creative_assignment_need
    after insert or delete or update of media_buy_id, principal_id, creative_id on creative_assignment
    for each row execute function creative_assignment_moves_need();

create function media_buy_moves_need() returns trigger
    language plpgsql
as $$
begin
    perform place_needed_at(a.tenant_id, a.principal_id, a.creative_id)
       from (
        select distinct tenant_id, principal_id, creative_id from creative_assignment
         where tenant_id = new.tenant_id and media_buy_id = new.media_buy_id
         order by tenant_id, principal_id, creative_id) a;
    return null;
end
$$;

create trigger media_buy_need
    after update of flight_start_date, status on media_buy
    for each row
    when (old.flight_start_date is distinct from new.flight_start_date
          or is_order_over(old.status) <> is_order_over(new.status))
    execute function media_buy_moves_need();

do $$
begin
    perform place_needed_at(tenant_id, principal_id, creative_id)
       from (select distinct tenant_id, principal_id, creative_id from creative_assignment) assigned;
end
$$;
