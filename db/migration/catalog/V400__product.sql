create table product (
    tenant_id              text        not null,
    product_id             text        not null,
    name                   text        not null,
    description            text,
    status                 text        not null default 'draft',
    format_ids             jsonb       not null default '[]',
    targeting_template     jsonb       not null default '{}',
    delivery_type          text,
    delivery_measurement   jsonb,
    creative_policy        jsonb,
    is_custom              boolean     not null default false,
    countries              text[]      not null default '{}',
    channels               text[]      not null default '{}',
    implementation_config  jsonb       not null default '{}',
    publisher_properties   jsonb       not null default '[]',
    properties             text[] generated always as (selected_domains(publisher_properties)) stored,
    property_ids           text[] generated always as (selected_property_ids(publisher_properties)) stored,
    property_tags          text[] generated always as (selected_property_tags(publisher_properties)) stored,
    inventory_profile_id   text,
    is_dynamic             boolean     not null default false,
    is_dynamic_variant     boolean     not null default false,
    parent_product_id      text,
    signals_agent_ids      text[]      not null default '{}',
    allowed_principal_ids  text[]      not null default '{}',
    expires_at             timestamptz,
    tags                   text[]      not null default '{}',
    reporting_capabilities jsonb,
    exclusivity            text,
    product_card           jsonb,
    extra                  jsonb       not null default '{}',
    version                bigint      not null default 0,
    created_at             timestamptz not null default now(),
    created_by             text,
    updated_at             timestamptz not null default now(),
    updated_by             text,
    constraint product_pk primary key (tenant_id, product_id),
    constraint product_tenant_fk foreign key (tenant_id) references tenant (tenant_id),
    constraint product_inventory_profile_fk foreign key (tenant_id, inventory_profile_id)
        references inventory_profile (tenant_id, id),
    constraint product_parent_fk foreign key (tenant_id, parent_product_id) references product (tenant_id, product_id),
    constraint product_id_check check (is_id(product_id)),
    constraint product_name_check check (is_name(name)),
    constraint product_description_check check (length(description) <= 5000),
    constraint product_status_check check (status in ('draft', 'active', 'archived')),
    constraint product_format_ids_check check (are_format_ids(format_ids)),
    constraint product_publisher_properties_check check (are_selectors(publisher_properties)),
    constraint product_delivery_type_check check (delivery_type in ('guaranteed', 'non_guaranteed')),
    constraint product_exclusivity_check check (exclusivity in ('none', 'category', 'exclusive')),
    constraint product_countries_check check (all_match(countries, '^[A-Z]{2}$')),
    constraint product_channels_check check (all_match(channels, '^[a-z][a-z0-9_]{0,49}$')),
    constraint product_tags_check check (are_tags(tags)),
    constraint product_allowed_principals_check
        check (all_match(allowed_principal_ids, '^[a-z0-9]([a-z0-9_-]{0,98}[a-z0-9])?$')),
    constraint product_objects_check check (
        jsonb_typeof(targeting_template) = 'object' and jsonb_typeof(implementation_config) = 'object'
        and jsonb_typeof(extra) = 'object' and jsonb_typeof(delivery_measurement) = 'object'
        and jsonb_typeof(creative_policy) = 'object' and jsonb_typeof(reporting_capabilities) = 'object'
        and jsonb_typeof(product_card) = 'object'),
    constraint product_inventory_check check (inventory_profile_id is null or publisher_properties = '[]'),
    constraint product_dynamic_check check (not (is_dynamic and is_dynamic_variant)),
    constraint product_variant_check check (is_dynamic_variant = (parent_product_id is not null)),
    constraint product_own_parent_check check (parent_product_id <> product_id)
);

comment on table product is 'Something a publisher sells. What AdCP knows of it and we do not model stands in extra.';
comment on column product.publisher_properties is
    'AdCP''s list of selectors; properties, property_ids and property_tags are read out of it. Empty on a profile.';
comment on column product.allowed_principal_ids is 'empty: every buyer';
comment on column product.countries is 'empty: everywhere';
comment on column product.parent_product_id is 'the dynamic product this variant was made from';

call isolate_by_tenant('product');

grant select, insert, update, delete on product to masthead_app;
