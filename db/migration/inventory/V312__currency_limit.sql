create table currency_limit (
    tenant_id         text        not null,
    id                uuid        not null,
    currency_code     text        not null,
    max_daily_budget  numeric(19, 6),
    min_product_spend numeric(19, 6),
    version           bigint      not null default 0,
    created_at        timestamptz not null default now(),
    created_by        text,
    updated_at        timestamptz not null default now(),
    updated_by        text,
    constraint currency_limit_pk primary key (tenant_id, id),
    constraint currency_limit_currency_key unique (tenant_id, currency_code),
    constraint currency_limit_tenant_fk foreign key (tenant_id) references tenant (tenant_id),
    constraint currency_limit_currency_check check (currency_code ~ '^[A-Z]{3}$'),
    constraint currency_limit_max_check check (max_daily_budget > 0),
    constraint currency_limit_min_check check (min_product_spend >= 0),
    constraint currency_limit_range_check check (min_product_spend <= max_daily_budget)
);

call isolate_by_tenant('currency_limit');

grant select, insert, update, delete on currency_limit to masthead_app;
