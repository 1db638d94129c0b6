create table tenant_entry (
    tenant_id         text        not null,
    id                uuid        not null,
    super_admin_id    uuid        not null,
    super_admin_name  text        not null,
    super_admin_email text        not null,
    reason            text        not null,
    begun_at          timestamptz not null,
    not_after         timestamptz not null,
    arrived_at        timestamptz,
    ended_at          timestamptz,
    end_reason        text,
    constraint tenant_entry_pk primary key (tenant_id, id),
    constraint tenant_entry_tenant_fk foreign key (tenant_id) references tenant (tenant_id),
    constraint tenant_entry_name_check check (is_name(super_admin_name) and is_email(super_admin_email)),
    constraint tenant_entry_reason_check check (length(reason) between 1 and 1000 and reason ~ '\S'),
    constraint tenant_entry_limit_check check (not_after > begun_at and not_after <= begun_at + interval '30 minutes'),
    constraint tenant_entry_end_check check ((ended_at is null) = (end_reason is null)),
    constraint tenant_entry_end_reason_check check (
        end_reason in ('left', 'over', 'replaced', 'deactivated', 'suspended', 'ended-by-tenant'))
);

create unique index tenant_entry_open_key on tenant_entry (tenant_id, super_admin_id) where ended_at is null;
create index tenant_entry_begun_idx on tenant_entry (tenant_id, begun_at, id);

comment on table tenant_entry is
    'A super-admin''s stay in a tenant''s portal: for a reason, for a time, and seen by the tenant.';
comment on column tenant_entry.super_admin_name is 'as it was then: the tenant cannot read the list of super-admins';
comment on column tenant_entry.arrived_at is 'when the browser was handed over; once';
comment on column tenant_entry.not_after is 'the end that nothing moves; whoever needs longer enters again';

call isolate_by_tenant('tenant_entry');

create policy installation on tenant_entry
    using (current_setting('masthead.scope', true) = 'installation')
    with check (current_setting('masthead.scope', true) = 'installation');

grant select, insert on tenant_entry to masthead_app;
grant update (arrived_at, ended_at, end_reason) on tenant_entry to masthead_app;
