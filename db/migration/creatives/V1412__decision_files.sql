alter table creative_decision
    add column file_digests jsonb not null default '{}',
    add constraint creative_decision_file_digests_check check (jsonb_typeof(file_digests) = 'object');

comment on column creative_decision.file_digests is
    'address to SHA-256 of the file that was behind it: what was decided is shown from these bytes, whatever is there now';

-- The files are put on record before anything is decided by them. At the moment content changes there are none of it yet.
create function note_files_of_decision() returns trigger
    language plpgsql
as $$
begin
    if new.rule is distinct from 'content_drift' then
        new.file_digests := coalesce(
            (select jsonb_object_agg(f.source_url, f.sha256) from creative_file f
              where f.tenant_id = new.tenant_id and f.principal_id = new.principal_id
                and f.creative_id = new.creative_id and f.state = 'fetched'), '{}');
    end if;
    return new;
end
$$;

create trigger decision_notes_files before insert on creative_decision
    for each row execute function note_files_of_decision();
