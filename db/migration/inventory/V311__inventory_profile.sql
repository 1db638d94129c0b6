create table inventory_profile (
    tenant_id            text        not null,
    id                   text        not null,
    name                 text        not null,
    description          text,
    format_ids           jsonb       not null default '[]',
    publisher_properties jsonb       not null default '[]',
    targeting_template   jsonb       not null default '{}',
    inventory_config     jsonb       not null default '{}',
    version              bigint      not null default 0,
    created_at           timestamptz not null default now(),
    created_by           text,
    updated_at           timestamptz not null default now(),
    updated_by           text,
    constraint inventory_profile_pk primary key (tenant_id, id),
    constraint inventory_profile_tenant_fk foreign key (tenant_id) references tenant (tenant_id),
    constraint inventory_profile_id_check check (is_slug(id)),
    constraint inventory_profile_name_check check (is_name(name)),
    constraint inventory_profile_description_check check (length(description) <= 5000),
    constraint inventory_profile_format_ids_check check (are_format_ids(format_ids)),
    constraint inventory_profile_publisher_properties_check check (are_selectors(publisher_properties)),
    constraint inventory_profile_targeting_template_check check (jsonb_typeof(targeting_template) = 'object'),
    constraint inventory_profile_inventory_config_check check (jsonb_typeof(inventory_config) = 'object')
);

create index inventory_profile_name_idx on inventory_profile (tenant_id, lower(name), id);

comment on table inventory_profile is
    'Formats and properties kept in one place. A product on a profile takes both from it, as they are now.';
comment on column inventory_profile.inventory_config is 'what the ad server calls this inventory: ad units, placements';

call isolate_by_tenant('inventory_profile');

grant select, insert, update, delete on inventory_profile to masthead_app;
