create table super_admin (
    id            uuid        not null,
    email         text        not null,
    name          text        not null,
    status        text        not null default 'invited',
    issuer        text,
    subject       text,
    time_zone     text        not null default 'UTC',
    locale        text,
    theme         text        not null default 'system',
    shortcuts     boolean     not null default true,
    last_login_at timestamptz,
    version       bigint      not null default 0,
    created_at    timestamptz not null default now(),
    created_by    text,
    updated_at    timestamptz not null default now(),
    updated_by    text,
    constraint super_admin_pk primary key (id),
    constraint super_admin_identity_key unique (issuer, subject),
    constraint super_admin_email_check check (is_email(email)),
    constraint super_admin_name_check check (is_name(name)),
    constraint super_admin_status_check check (status in ('invited', 'active', 'deactivated')),
    constraint super_admin_identity_check check ((issuer is null) = (subject is null)),
    constraint super_admin_time_zone_check check (time_zone ~ '^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+){0,2}$'),
    constraint super_admin_locale_check check (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
    constraint super_admin_theme_check check (theme in ('system', 'light', 'dark'))
);

create unique index super_admin_email_key on super_admin (lower(email));

comment on table super_admin is 'People who run the installation. They belong to no tenant and are seen by none.';

alter table super_admin enable row level security;
create policy installation on super_admin
    using (current_setting('masthead.scope', true) = 'installation')
    with check (current_setting('masthead.scope', true) = 'installation');

grant select, insert, update on super_admin to masthead_app;
