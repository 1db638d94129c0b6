create table media_package (
    tenant_id         text           not null,
    media_buy_id      text           not null,
    package_id        text           not null,
    position          integer        not null default 0,
    buyer_ref         text,
    product_id        text           not null,
    pricing_option_id text           not null,
    pricing           jsonb          not null,
    budget            numeric(19, 6) not null,
    budget_spent      numeric(19, 6) not null default 0,
    bid_price         numeric(19, 6),
    impressions       bigint,
    pacing            text           not null default 'even',
    format_ids        jsonb          not null default '[]',
    targeting_overlay jsonb          not null default '{}',
    start_time        timestamptz,
    end_time          timestamptz,
    creative_deadline timestamptz,
    paused            boolean        not null default false,
    canceled          boolean        not null default false,
    line_item_id      text,
    extra             jsonb          not null default '{}',
    version           bigint         not null default 0,
    created_at        timestamptz    not null default now(),
    created_by        text,
    updated_at        timestamptz    not null default now(),
    updated_by        text,
    constraint media_package_pk primary key (tenant_id, media_buy_id, package_id),
    constraint media_package_media_buy_fk foreign key (tenant_id, media_buy_id)
        references media_buy (tenant_id, media_buy_id),
    constraint media_package_product_fk foreign key (tenant_id, product_id) references product (tenant_id, product_id),
    constraint media_package_pricing_option_fk foreign key (tenant_id, product_id, pricing_option_id)
        references pricing_option (tenant_id, product_id, pricing_option_id),
    constraint media_package_id_check check (is_id(package_id)),
    constraint media_package_buyer_ref_check check (is_name(buyer_ref)),
    constraint media_package_budget_check check (budget >= 0),
    constraint media_package_budget_spent_check check (budget_spent >= 0),
    constraint media_package_bid_price_check check (bid_price >= 0),
    constraint media_package_impressions_check check (impressions >= 0),
    constraint media_package_pacing_check check (pacing in ('even', 'asap', 'front_loaded')),
    constraint media_package_format_ids_check check (are_format_ids(format_ids)),
    constraint media_package_times_check check (start_time < end_time),
    constraint media_package_objects_check check (
        jsonb_typeof(targeting_overlay) = 'object' and jsonb_typeof(pricing) = 'object'
        and jsonb_typeof(extra) = 'object')
);

create index media_package_product_idx on media_package (tenant_id, product_id, pricing_option_id);

comment on table media_package is 'One line of an order: a product at a price, with its own budget.';
comment on column media_package.pricing is
    'the pricing option as it was agreed on, in AdCP''s shape; prices change, orders do not';
comment on column media_package.line_item_id is 'what the ad server calls it';

call isolate_by_tenant('media_package');

grant select, insert, update, delete on media_package to masthead_app;
