-- What rules let through has been seen whole: a file that could not be had leaves the creative to a person.
create function refuse_unseen_files() returns trigger
    language plpgsql
as $$
begin
    if exists (select from creative_file f
                where f.tenant_id = new.tenant_id and f.principal_id = new.principal_id
                  and f.creative_id = new.creative_id and f.state <> 'fetched') then
        raise exception 'no rule approves what nobody has seen'
            using errcode = 'check_violation', constraint = 'creative_decision_seen_check',
                  table = 'creative_decision';
    end if;
    return new;
end
$$;

create trigger decision_needs_files before insert on creative_decision
    for each row when (new.rule is not null and new.to_status = 'approved')
    execute function refuse_unseen_files();
