create table app_user (
    tenant_id         text        not null,
    id                uuid        not null,
    email             text        not null,
    name              text        not null,
    role              text        not null,
    creative_reviewer boolean     not null default false,
    status            text        not null default 'invited',
    time_zone         text,
    locale            text,
    theme             text        not null default 'system',
    shortcuts         boolean     not null default true,
    invited_at        timestamptz,
    last_login_at     timestamptz,
    deactivated_at    timestamptz,
    version           bigint      not null default 0,
    created_at        timestamptz not null default now(),
    created_by        text,
    updated_at        timestamptz not null default now(),
    updated_by        text,
    constraint app_user_pk primary key (tenant_id, id),
    constraint app_user_tenant_fk foreign key (tenant_id) references tenant (tenant_id),
    constraint app_user_email_check check (is_email(email)),
    constraint app_user_name_check check (is_name(name)),
    constraint app_user_role_check check (role in ('admin', 'editor', 'viewer')),
    constraint app_user_status_check check (status in ('invited', 'active', 'deactivated')),
    constraint app_user_deactivated_check check ((status = 'deactivated') = (deactivated_at is not null)),
    constraint app_user_time_zone_check check (time_zone ~ '^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+){0,2}$'),
    constraint app_user_locale_check check (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
    constraint app_user_theme_check check (theme in ('system', 'light', 'dark'))
);

create unique index app_user_email_key on app_user (tenant_id, lower(email));
create index app_user_name_idx on app_user (tenant_id, lower(name), id);
create index app_user_status_idx on app_user (tenant_id, status, role);

comment on table app_user is
    'A person of one tenant. The same person at two tenants is two rows that know nothing of each other.';
comment on column app_user.creative_reviewer is 'may decide creatives whatever the role';
comment on column app_user.shortcuts is 'whether single keys do something';

call isolate_by_tenant('app_user');

grant select, insert, update, delete on app_user to masthead_app;
