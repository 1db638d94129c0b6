-- Whichever comes last, approval or the creatives, leads to activation; activation may fail and be tried again.
create function media_buy_may_move(from_status text, to_status text) returns boolean
    language sql immutable parallel safe
return case from_status
    when 'draft' then to_status in ('pending_approval', 'pending_creatives', 'pending_activation', 'canceled')
    when 'pending_approval' then to_status in ('pending_creatives', 'pending_activation', 'rejected', 'canceled')
    when 'pending_creatives' then to_status in ('pending_activation', 'pending_start', 'active', 'rejected', 'canceled')
    when 'pending_activation' then to_status in (
        'pending_creatives', 'pending_start', 'active', 'failed', 'rejected', 'canceled')
    when 'pending_start' then to_status in ('pending_creatives', 'active', 'paused', 'completed', 'failed', 'canceled')
    when 'active' then to_status in ('pending_creatives', 'paused', 'completed', 'failed', 'canceled')
    when 'paused' then to_status in ('pending_creatives', 'active', 'completed', 'failed', 'canceled')
    when 'failed' then to_status in ('pending_activation', 'pending_creatives', 'active', 'rejected', 'canceled')
    else false
end;

grant execute on function media_buy_may_move to masthead_app;

-- What is over stays over, and an order does not become another buyer's.
create function guard_media_buy() returns trigger
    language plpgsql
as $$
begin
    if new.status <> old.status and not media_buy_may_move(old.status, new.status) then
        raise exception 'an order does not go from % to %', old.status, new.status
            using errcode = 'check_violation', constraint = 'media_buy_transition_check', table = 'media_buy';
    end if;
    if (new.principal_id, new.currency) is distinct from (old.principal_id, old.currency) and old.status <> 'draft' then
        raise exception 'buyer and currency of an order are settled once it is placed'
            using errcode = 'check_violation', constraint = 'media_buy_settled_check', table = 'media_buy';
    end if;
    return new;
end
$$;

create trigger media_buy_guard before update on media_buy for each row execute function guard_media_buy();
