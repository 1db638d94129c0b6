create table tenant (
    tenant_id                       text          not null,
    name                            text          not null,
    subdomain                       text          not null,
    virtual_host                    text,
    status                          text          not null default 'active',
    status_reason                   text,
    status_changed_at               timestamptz,
    time_zone                       text          not null default 'UTC',
    default_currency                text          not null default 'USD',
    max_users                       integer,
    auth_setup_mode                 text          not null default 'setup',
    approval_mode                   text          not null default 'manual',
    human_review_required           boolean       not null default false,
    creative_auto_approve_threshold numeric(4, 3) not null default 0.9,
    creative_auto_reject_threshold  numeric(4, 3) not null default 0.1,
    brand_manifest_policy           text          not null default 'require_auth',
    ai_policy                       jsonb         not null default '{}',
    advertising_policy              jsonb         not null default '{}',
    ai_config                       jsonb         not null default '{}',
    ai_api_key_enc                  text,
    order_name_template             text,
    line_item_name_template         text,
    measurement_providers           jsonb         not null default '[]',
    slack_webhook_url               text,
    favicon_url                     text,
    product_ranking_prompt          text,
    version                         bigint        not null default 0,
    created_at                      timestamptz   not null default now(),
    created_by                      text,
    updated_at                      timestamptz   not null default now(),
    updated_by                      text,
    constraint tenant_pk primary key (tenant_id),
    constraint tenant_subdomain_key unique (subdomain),
    constraint tenant_id_check check (tenant_id ~ '^[a-z]([a-z0-9-]{1,61}[a-z0-9])?$'),
    constraint tenant_name_check check (is_name(name)),
    constraint tenant_subdomain_check check (subdomain ~ '^[a-z]([a-z0-9-]{1,61}[a-z0-9])?$'),
    constraint tenant_subdomain_reserved_check check (subdomain not in (
        'www', 'api', 'admin', 'console', 'login', 'preview', 'static', 'mail', 'app', 'assets', 'auth', 'blog', 'cdn',
        'dev', 'docs', 'ftp', 'health', 'help', 'imap', 'installation', 'internal', 'localhost', 'masthead', 'metrics',
        'mta', 'mx', 'ns', 'pop', 'root', 'sign-in', 'smtp', 'sso', 'staging', 'status', 'support', 'test',
        'usercontent', 'webmail', 'autoconfig', 'autodiscover', 'wpad')),
    constraint tenant_status_check check (status in ('active', 'suspended', 'closed')),
    constraint tenant_status_reason_check check (length(status_reason) <= 2000),
    constraint tenant_time_zone_check check (time_zone ~ '^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+){0,2}$'),
    constraint tenant_default_currency_check check (default_currency ~ '^[A-Z]{3}$'),
    constraint tenant_max_users_check check (max_users > 0),
    constraint tenant_auth_setup_mode_check check (auth_setup_mode in ('setup', 'sso', 'locked')),
    constraint tenant_approval_mode_check check (approval_mode in ('manual', 'auto')),
    constraint tenant_auto_approve_range_check check (creative_auto_approve_threshold between 0 and 1),
    constraint tenant_auto_reject_range_check check (creative_auto_reject_threshold between 0 and 1),
    constraint tenant_thresholds_check check (creative_auto_reject_threshold < creative_auto_approve_threshold),
    constraint tenant_brand_manifest_policy_check
        check (brand_manifest_policy in ('public', 'require_auth', 'require_brand')),
    constraint tenant_ai_policy_check check (jsonb_typeof(ai_policy) = 'object'),
    constraint tenant_advertising_policy_check check (jsonb_typeof(advertising_policy) = 'object'),
    constraint tenant_ai_config_check check (jsonb_typeof(ai_config) = 'object'),
    constraint tenant_measurement_providers_check check (jsonb_typeof(measurement_providers) = 'array'),
    constraint tenant_order_name_template_check check (length(order_name_template) <= 500),
    constraint tenant_line_item_name_template_check check (length(line_item_name_template) <= 500),
    constraint tenant_favicon_url_check check (is_https_url(favicon_url)),
    constraint tenant_product_ranking_prompt_check check (length(product_ranking_prompt) <= 5000)
);

create index tenant_name_idx on tenant (lower(name), tenant_id);

comment on table tenant is 'A publisher: the root of everything it owns here.';
comment on column tenant.virtual_host is 'primary host name of the publisher''s own; one of its rows in tenant_host';
comment on column tenant.ai_config is 'provider, model, ranking_enabled; the key stands in ai_api_key_enc';
comment on column tenant.ai_api_key_enc is 'encrypted';
comment on column tenant.slack_webhook_url is 'encrypted: whoever knows the address can post';

call isolate_by_tenant('tenant');
create policy installation on tenant
    using (current_setting('masthead.scope', true) = 'installation')
    with check (current_setting('masthead.scope', true) = 'installation');

grant select, insert, update on tenant to masthead_app;
