create table creative_processing (
    tenant_id    text        not null,
    principal_id text        not null,
    creative_id  text        not null,
    id           uuid        not null,
    tries        integer     not null default 0,
    since        timestamptz not null,
    next_at      timestamptz not null,
    constraint creative_processing_pk primary key (tenant_id, principal_id, creative_id),
    constraint creative_processing_id_key unique (tenant_id, id),
    constraint creative_processing_creative_fk foreign key (tenant_id, principal_id, creative_id)
        references creative (tenant_id, principal_id, creative_id),
    constraint creative_processing_tries_check check (tries >= 0)
);

create index creative_processing_next_idx on creative_processing (next_at);

comment on table creative_processing is
    'Content that has to be fetched and judged. Whoever takes its row away writes the result, so that one is written.';
comment on column creative_processing.id is 'another one for each new content: a result for an earlier one is dropped';
comment on column creative_processing.since is 'from when on the time is counted after which files are given up';

call isolate_by_tenant('creative_processing');

grant select, insert, update, delete on creative_processing to masthead_app;

-- What is due and has no task any more.
create function left_creatives(due_before timestamptz) returns table (tenant_id text, id uuid)
    language sql stable security definer
    set search_path = pg_catalog, public, pg_temp
as $$
    select p.tenant_id, p.id
      from creative_processing p
     where p.next_at < due_before
       and not exists (select from scheduled_tasks t
                        where t.task_name = 'creatives.processing' and t.task_instance = p.tenant_id || '/' || p.id)
     order by p.next_at
     limit 500
$$;

grant execute on function left_creatives to masthead_app;
