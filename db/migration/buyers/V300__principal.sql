create table principal (
    tenant_id        text        not null,
    principal_id     text        not null,
    name             text        not null,
    status           text        not null default 'active',
    contact_email    text,
    adapter_mappings jsonb       not null default '{}',
    brand_manifest   jsonb       not null default '{}',
    search_text      text generated always as (
        lower(name || ' ' || principal_id || ' ' || coalesce(contact_email, ''))) stored,
    version          bigint      not null default 0,
    created_at       timestamptz not null default now(),
    created_by       text,
    updated_at       timestamptz not null default now(),
    updated_by       text,
    constraint principal_pk primary key (tenant_id, principal_id),
    constraint principal_tenant_fk foreign key (tenant_id) references tenant (tenant_id),
    constraint principal_id_check check (is_slug(principal_id)),
    constraint principal_name_check check (is_name(name)),
    constraint principal_status_check check (status in ('active', 'archived')),
    constraint principal_contact_email_check check (is_email(contact_email)),
    constraint principal_adapter_mappings_check check (jsonb_typeof(adapter_mappings) = 'object'),
    constraint principal_brand_manifest_check check (jsonb_typeof(brand_manifest) = 'object')
);

create index principal_name_idx on principal (tenant_id, lower(name), principal_id);
create index principal_updated_at_idx on principal (tenant_id, updated_at, principal_id);
create index principal_status_name_idx on principal (tenant_id, status, lower(name), principal_id);
create index principal_status_idx on principal (tenant_id, status, updated_at, principal_id);

comment on table principal is
    'A buyer: an agency, brand or agent that may buy and send creatives. Its tokens stand in principal_token.';
comment on column principal.adapter_mappings is
    'for each ad server, who this buyer is there: advertiser id, network id';

call isolate_by_tenant('principal');

grant select, insert, update, delete on principal to masthead_app;
