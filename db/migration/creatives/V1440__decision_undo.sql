-- A decision that is taken back leads back on the very way that it led: only to where the last decision came from, and
-- only while that decision is still why the creative stands where it stands.
create or replace function guard_creative() returns trigger
    language plpgsql
as $$
begin
    if new.status <> old.status and not creative_may_move(old.status, new.status) and not exists (
        select from creative_decision d
         where d.tenant_id = old.tenant_id and d.principal_id = old.principal_id and d.creative_id = old.creative_id
           and d.decided_at = old.status_changed_at and d.decided_by is not null
           and d.from_status = new.status and d.to_status = old.status
           and new.content_sha256 is not distinct from d.content_sha256)
    then
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

alter table creative_decision drop constraint creative_decision_transition_check;
alter table creative_decision add constraint creative_decision_transition_check check (
    creative_may_move(from_status, to_status)
    or undo_of is not null and creative_may_move(to_status, from_status));
