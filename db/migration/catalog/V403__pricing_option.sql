create table pricing_option (
    tenant_id         text        not null,
    product_id        text        not null,
    pricing_option_id text        not null,
    position          integer     not null default 0,
    pricing_model     text        not null,
    is_fixed          boolean     not null default false,
    rate              numeric(19, 6),
    currency          text        not null default 'USD',
    min_budget        numeric(19, 6),
    max_budget        numeric(19, 6),
    price_p25         numeric(19, 6),
    price_p50         numeric(19, 6),
    price_p75         numeric(19, 6),
    price_p90         numeric(19, 6),
    max_bid           boolean,
    metadata          jsonb       not null default '{}',
    extra             jsonb       not null default '{}',
    version           bigint      not null default 0,
    created_at        timestamptz not null default now(),
    created_by        text,
    updated_at        timestamptz not null default now(),
    updated_by        text,
    constraint pricing_option_pk primary key (tenant_id, product_id, pricing_option_id),
    constraint pricing_option_product_fk foreign key (tenant_id, product_id)
        references product (tenant_id, product_id) on delete cascade,
    constraint pricing_option_id_check check (is_id(pricing_option_id)),
    constraint pricing_option_model_check check (pricing_model in (
        'cpm', 'vcpm', 'cpc', 'cpcv', 'cpv', 'cpp', 'cpa', 'flat_rate', 'time')),
    constraint pricing_option_rate_check check (rate >= 0),
    constraint pricing_option_fixed_check check (not is_fixed or rate is not null),
    constraint pricing_option_currency_check check (currency ~ '^[A-Z]{3}$'),
    constraint pricing_option_min_budget_check check (min_budget >= 0),
    constraint pricing_option_max_budget_check check (max_budget > 0),
    constraint pricing_option_budget_range_check check (min_budget <= max_budget),
    constraint pricing_option_guidance_check check (
        not is_fixed or coalesce(price_p25, price_p50, price_p75, price_p90) is null),
    constraint pricing_option_guidance_order_check check (
        coalesce(price_p25, 0) <= coalesce(price_p50, price_p75, price_p90, price_p25, 0)
        and coalesce(price_p50, price_p25, 0) <= coalesce(price_p75, price_p90, price_p50, price_p25, 0)
        and coalesce(price_p75, price_p50, price_p25, 0) <= coalesce(price_p90, price_p75, price_p50, price_p25, 0)),
    constraint pricing_option_guidance_floor_check check (
        is_fixed or coalesce(rate, 0) <= coalesce(price_p25, price_p50, price_p75, price_p90, rate, 0)),
    constraint pricing_option_max_bid_check check (
        max_bid is not true or pricing_model in ('cpm', 'vcpm', 'cpc', 'cpcv', 'cpv')),
    constraint pricing_option_cpa_check check (pricing_model <> 'cpa' or (is_fixed and rate > 0)),
    constraint pricing_option_metadata_check check (jsonb_typeof(metadata) = 'object'),
    constraint pricing_option_extra_check check (jsonb_typeof(extra) = 'object')
);

create index pricing_option_model_idx on pricing_option (tenant_id, pricing_model, currency, product_id);
create index pricing_option_currency_idx on pricing_option (tenant_id, currency, product_id);

comment on table pricing_option is 'A price at which a product can be bought; the buyer picks one for each package.';
comment on column pricing_option.rate is 'the price when fixed, else the floor; no floor when absent';
comment on column pricing_option.min_budget is 'AdCP''s min_spend_per_package';
comment on column pricing_option.metadata is
    'what the model needs besides a price: threshold, demographic, unit, event';

call isolate_by_tenant('pricing_option');

grant select, insert, update, delete on pricing_option to masthead_app;
