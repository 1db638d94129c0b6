create table creative_agent (
    tenant_id        text        not null,
    id               text        not null,
    agent_name       text        not null,
    endpoint         text        not null,
    enabled          boolean     not null default true,
    auth_kind        text        not null default 'none',
    auth_header      text,
    credentials_enc  text,
    last_tested_at   timestamptz,
    last_test_passed boolean,
    last_test_result text,
    version          bigint      not null default 0,
    created_at       timestamptz not null default now(),
    created_by       text,
    updated_at       timestamptz not null default now(),
    updated_by       text,
    constraint creative_agent_pk primary key (tenant_id, id),
    constraint creative_agent_tenant_fk foreign key (tenant_id) references tenant (tenant_id),
    constraint creative_agent_id_check check (is_slug(id)),
    constraint creative_agent_name_check check (is_name(agent_name)),
    constraint creative_agent_endpoint_check check (is_https_url(endpoint)),
    constraint creative_agent_auth_kind_check check (auth_kind in ('none', 'bearer', 'header')),
    constraint creative_agent_auth_header_check
        check ((auth_kind = 'header') = (auth_header is not null) and auth_header ~ '^[A-Za-z0-9-]{1,100}$'),
    constraint creative_agent_credentials_check check (auth_kind = 'none' or credentials_enc is not null),
    constraint creative_agent_test_check check (
        (last_tested_at is null) = (last_test_passed is null) and length(last_test_result) <= 2000)
);

create index creative_agent_name_idx on creative_agent (tenant_id, lower(agent_name), id);

comment on table creative_agent is 'Somebody who defines creative formats, builds or checks creatives for this tenant.';
comment on column creative_agent.credentials_enc is 'encrypted';

call isolate_by_tenant('creative_agent');

grant select, insert, update, delete on creative_agent to masthead_app;
