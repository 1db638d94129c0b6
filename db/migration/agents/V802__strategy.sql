create table strategy (
    tenant_id     text        not null,
    strategy_id   text        not null,
    name          text        not null,
    config        jsonb       not null default '{}',
    is_simulation boolean     not null default false,
    version       bigint      not null default 0,
    created_at    timestamptz not null default now(),
    created_by    text,
    updated_at    timestamptz not null default now(),
    updated_by    text,
    constraint strategy_pk primary key (tenant_id, strategy_id),
    constraint strategy_tenant_fk foreign key (tenant_id) references tenant (tenant_id),
    constraint strategy_id_check check (is_slug(strategy_id)),
    constraint strategy_simulation_check check (is_simulation = starts_with(strategy_id, 'sim_')),
    constraint strategy_name_check check (is_name(name)),
    constraint strategy_config_check check (jsonb_typeof(config) = 'object')
);

create index strategy_name_idx on strategy (tenant_id, lower(name), strategy_id);

comment on table strategy is 'How a campaign is to be simulated or run. The id of a simulation says so.';

call isolate_by_tenant('strategy');

grant select, insert, update, delete on strategy to masthead_app;
