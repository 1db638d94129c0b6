-- Tells all nodes what happens to creatives that reviewers may have before them, when it is committed. Names and kind
-- alone: whoever may see more reads it.
create function announce_creative() returns trigger
    language plpgsql
as $$
declare
    kind text;
begin
    kind := case
        when tg_op = 'INSERT' then 'arrived'
        when new.status <> old.status and new.status = 'pending_review' then 'arrived'
        when new.status <> old.status then 'decided'
        when new.content_sha256 is distinct from old.content_sha256 then 'changed'
        when new.claimed_by is null then 'released'
        else 'claimed'
    end;
    perform pg_notify('masthead_creatives', json_build_object(
        'tenant', new.tenant_id, 'buyer', new.principal_id, 'creative', new.creative_id, 'kind', kind)::text);
    return null;
end
$$;

create trigger creative_arrival after insert on creative
    for each row when (new.status = 'pending_review') execute function announce_creative();

create trigger creative_news after update on creative
    for each row when (
        (old.status <> new.status and 'pending_review' in (old.status, new.status))
        or (new.status = 'pending_review' and (
            old.content_sha256 is distinct from new.content_sha256 or old.claimed_by is distinct from new.claimed_by)))
    execute function announce_creative();
