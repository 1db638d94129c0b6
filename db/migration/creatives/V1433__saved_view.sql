create table saved_view (
    tenant_id  text        not null,
    view_id    uuid        not null,
    owner_id   uuid        not null,
    name       text        not null,
    query      text        not null,
    shared     boolean     not null default false,
    version    bigint      not null default 0,
    created_at timestamptz not null default now(),
    created_by text,
    updated_at timestamptz not null default now(),
    updated_by text,
    constraint saved_view_pk primary key (tenant_id, view_id),
    constraint saved_view_owner_fk foreign key (tenant_id, owner_id) references app_user (tenant_id, id),
    constraint saved_view_name_check check (is_name(name) and length(name) <= 60),
    constraint saved_view_query_check check (length(query) between 1 and 10000)
);

create unique index saved_view_name_key on saved_view (tenant_id, owner_id, lower(name));
create index saved_view_shared_idx on saved_view (tenant_id, lower(name), view_id) where shared;

comment on table saved_view is 'A filter and an order of the list of creatives under a name, of one person or of all.';
comment on column saved_view.query is 'as it stands in the address of the list';

call isolate_by_tenant('saved_view');

grant select, insert, update, delete on saved_view to masthead_app;

create table first_view (
    tenant_id  text        not null,
    user_id    uuid        not null,
    view_id    uuid        not null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint first_view_pk primary key (tenant_id, user_id),
    constraint first_view_user_fk foreign key (tenant_id, user_id) references app_user (tenant_id, id),
    constraint first_view_view_fk foreign key (tenant_id, view_id) references saved_view (tenant_id, view_id)
        on delete cascade
);

create index first_view_view_idx on first_view (tenant_id, view_id);

comment on table first_view is 'The view with which the list of creatives begins for a person.';

call isolate_by_tenant('first_view');

grant select, insert, update, delete on first_view to masthead_app;
