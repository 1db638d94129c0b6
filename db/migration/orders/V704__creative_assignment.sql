create table creative_assignment (
    tenant_id        text          not null,
    media_buy_id     text          not null,
    package_id       text          not null,
    principal_id     text          not null,
    creative_id      text          not null,
    weight           numeric(6, 3) not null default 100,
    placement_refs   jsonb         not null default '[]',
    approval_status  text          not null default 'pending_review',
    rejection_reason text,
    version          bigint        not null default 0,
    created_at       timestamptz   not null default now(),
    created_by       text,
    updated_at       timestamptz   not null default now(),
    updated_by       text,
    constraint creative_assignment_pk primary key (tenant_id, media_buy_id, package_id, creative_id),
    constraint creative_assignment_package_fk foreign key (tenant_id, media_buy_id, package_id)
        references media_package (tenant_id, media_buy_id, package_id) on delete cascade,
    constraint creative_assignment_buyer_fk foreign key (tenant_id, media_buy_id, principal_id)
        references media_buy (tenant_id, media_buy_id, principal_id),
    constraint creative_assignment_creative_fk foreign key (tenant_id, principal_id, creative_id)
        references creative (tenant_id, principal_id, creative_id),
    constraint creative_assignment_weight_check check (weight between 0 and 100),
    constraint creative_assignment_placement_refs_check check (jsonb_typeof(placement_refs) = 'array'),
    constraint creative_assignment_approval_status_check
        check (approval_status in ('pending_review', 'approved', 'rejected')),
    constraint creative_assignment_rejection_check
        check ((approval_status = 'rejected') = (rejection_reason is not null) and length(rejection_reason) <= 2000)
);

create index creative_assignment_creative_idx on creative_assignment (tenant_id, principal_id, creative_id);

comment on table creative_assignment is 'Which creatives run in a package; both belong to the same buyer.';
comment on column creative_assignment.approval_status is
    'in this package: what the library approved may still not suit a placement';

call isolate_by_tenant('creative_assignment');

grant select, insert, update, delete on creative_assignment to masthead_app;
