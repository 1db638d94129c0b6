-- A name or a tag is no content, and a decision on what had another is refused all the same: whatever makes a decision too
-- late is told. Opening a creative is no change of it, and leaves the version as it is.
create or replace function announce_creative() returns trigger
    language plpgsql
as $$
declare
    kind text;
begin
    kind := case
        when tg_op = 'INSERT' then 'arrived'
        when new.status <> old.status and new.status = 'pending_review' then 'arrived'
        when new.status <> old.status then 'decided'
        when new.version <> old.version then 'changed'
        when new.claimed_by is null then 'released'
        else 'claimed'
    end;
    perform pg_notify('masthead_creatives', json_build_object(
        'tenant', new.tenant_id, 'buyer', new.principal_id, 'creative', new.creative_id, 'kind', kind)::text);
    return null;
end
$$;

drop trigger creative_news on creative;

create trigger creative_news after update on creative
    for each row when (
        (old.status <> new.status and 'pending_review' in (old.status, new.status))
        or (new.status = 'pending_review' and (
            old.version <> new.version or old.claimed_by is distinct from new.claimed_by)))
    execute function announce_creative();
