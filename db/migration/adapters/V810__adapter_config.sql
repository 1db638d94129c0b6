create table adapter_config (
    tenant_id        text        not null,
    id               uuid        not null,
    adapter_type     text        not null,
    config           jsonb       not null default '{}',
    secrets_enc      text,
    last_tested_at   timestamptz,
    last_test_passed boolean,
    last_test_result text,
    version          bigint      not null default 0,
    created_at       timestamptz not null default now(),
    created_by       text,
    updated_at       timestamptz not null default now(),
    updated_by       text,
    constraint adapter_config_pk primary key (tenant_id, id),
    constraint adapter_config_tenant_key unique (tenant_id),
    constraint adapter_config_tenant_fk foreign key (tenant_id) references tenant (tenant_id),
    constraint adapter_config_type_check check (adapter_type in (
        'google_ad_manager', 'kevel', 'triton_digital', 'broadstreet', 'mock')),
    constraint adapter_config_config_check check (jsonb_typeof(config) = 'object'),
    constraint adapter_config_test_check check (
        (last_tested_at is null) = (last_test_passed is null) and length(last_test_result) <= 2000)
);

comment on table adapter_config is 'The ad server that fulfils a tenant''s orders, and how it is reached.';
comment on column adapter_config.secrets_enc is 'encrypted: one object with what must not stand in config';

call isolate_by_tenant('adapter_config');

grant select, insert, update, delete on adapter_config to masthead_app;
