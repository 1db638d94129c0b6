create function guard_creative() returns trigger
    language plpgsql
as $$
begin
    if new.status <> old.status and not creative_may_move(old.status, new.status) then
        raise exception 'a creative does not go from % to %', old.status, new.status
            using errcode = 'check_violation', constraint = 'creative_transition_check', table = 'creative';
    end if;
    if old.status = 'approved' and new.status = 'approved'
        and new.content_sha256 is distinct from old.content_sha256 then
        raise exception 'what was approved does not change; it goes back to review'
            using errcode = 'check_violation', constraint = 'creative_drift_check', table = 'creative';
    end if;
    return new;
end
$$;

create trigger creative_guard before update on creative for each row execute function guard_creative();
