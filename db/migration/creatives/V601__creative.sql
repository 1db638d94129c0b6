create table creative (
    tenant_id               text        not null,
    principal_id            text        not null,
    creative_id             text        not null,
    name                    text        not null,
    status                  text        not null default 'processing',
    status_reason_code      text,
    status_reason           text,
    status_changed_at       timestamptz,
    format_agent_url        text,
    format_id               text,
    format_width            integer,
    format_height           integer,
    format_duration_ms      numeric,
    format_kind             text,
    assets                  jsonb       not null,
    content_sha256          text,
    creative_type           text,
    tags                    text[]      not null default '{}',
    provenance              jsonb,
    digital_source_type     text        generated always as (provenance ->> 'digital_source_type') stored,
    ai_tool                 text        generated always as (provenance #>> '{ai_tool,name}') stored,
    human_oversight         text        generated always as (provenance ->> 'human_oversight') stored,
    declared_by             text        generated always as (provenance #>> '{declared_by,role}') stored,
    provenance_created_time timestamptz generated always as (instant_of(provenance ->> 'created_time')) stored,
    c2pa                    jsonb       generated always as (provenance -> 'c2pa') stored,
    disclosure              jsonb       generated always as (provenance -> 'disclosure') stored,
    verification            jsonb       generated always as (provenance -> 'verification') stored,
    review_score            numeric(4, 3),
    review_reasons          jsonb       not null default '[]',
    submitted_at            timestamptz not null default now(),
    claimed_by              uuid,
    claimed_until           timestamptz,
    extra                   jsonb       not null default '{}',
    search_text             text generated always as (lower(name || ' ' || creative_id || ' ' || principal_id)) stored,
    version                 bigint      not null default 0,
    created_at              timestamptz not null default now(),
    created_by              text,
    updated_at              timestamptz not null default now(),
    updated_by              text,
    constraint creative_pk primary key (tenant_id, principal_id, creative_id),
    constraint creative_principal_fk foreign key (tenant_id, principal_id)
        references principal (tenant_id, principal_id),
    constraint creative_claimed_by_fk foreign key (tenant_id, claimed_by) references app_user (tenant_id, id),
    constraint creative_id_check check (is_id(creative_id)),
    constraint creative_name_check check (is_name(name)),
    constraint creative_status_check check (is_creative_status(status)),
    constraint creative_reason_code_check check (is_creative_reason(status_reason_code)),
    constraint creative_reason_given_check
        check (status not in ('rejected', 'suspended') or status_reason_code is not null),
    constraint creative_reason_check check (length(status_reason) <= 2000),
    constraint creative_format_check check ((format_id is null) <> (format_kind is null)),
    constraint creative_format_id_check check (format_id ~ '^[a-zA-Z0-9_-]{1,200}$'),
    constraint creative_format_agent_check check (
        (format_id is null) = (format_agent_url is null) and length(format_agent_url) <= 2000),
    constraint creative_format_kind_check check (format_kind ~ '^[a-z][a-z0-9_]{0,99}$'),
    constraint creative_format_size_check check (
        (format_width is null) = (format_height is null) and format_width >= 1 and format_height >= 1),
    constraint creative_format_duration_check check (format_duration_ms >= 1),
    constraint creative_assets_check check (jsonb_typeof(assets) = 'object'),
    constraint creative_content_sha256_check check (content_sha256 ~ '^[0-9a-f]{64}$'),
    constraint creative_approved_content_check check (status <> 'approved' or content_sha256 is not null),
    constraint creative_tags_check check (are_tags(tags)),
    constraint creative_provenance_check check (jsonb_typeof(provenance) = 'object'),
    constraint creative_review_score_check check (review_score between 0 and 1),
    constraint creative_review_reasons_check check (jsonb_typeof(review_reasons) = 'array'),
    constraint creative_claim_check check ((claimed_by is null) = (claimed_until is null)),
    constraint creative_extra_check check (jsonb_typeof(extra) = 'object')
);

comment on table creative is
    'An advertisement as a buyer sent it. The buyer chooses creative_id, so it is unique only for that buyer.';
comment on column creative.provenance is
    'AdCP''s claim about the origin as it came; digital_source_type to verification are read out of it';
comment on column creative.content_sha256 is 'over the canonical assets: what a decision was about';
comment on column creative.claimed_until is 'who opened it holds it until then';
comment on column creative.created_at is 'AdCP''s created_date; updated_at is its updated_date';
comment on column creative.extra is 'every field of the protocol that has no column';

call isolate_by_tenant('creative');

grant select, insert, update on creative to masthead_app;
