create table creative_skip (
    tenant_id    text        not null,
    person_id    uuid        not null,
    principal_id text        not null,
    creative_id  text        not null,
    skipped_at   timestamptz not null,
    constraint creative_skip_pk primary key (tenant_id, person_id, principal_id, creative_id),
    constraint creative_skip_person_fk foreign key (tenant_id, person_id) references app_user (tenant_id, id),
    constraint creative_skip_creative_fk foreign key (tenant_id, principal_id, creative_id)
        references creative (tenant_id, principal_id, creative_id)
);

comment on table creative_skip is
    'What a reviewer has put off: it comes after everything else that waits for this person, for half a day.';

call isolate_by_tenant('creative_skip');

grant select, insert, update, delete on creative_skip to masthead_app;
