create table media_buy (
    tenant_id                text           not null,
    media_buy_id             text           not null,
    principal_id             text           not null,
    buyer_ref                text,
    po_number                text,
    brand                    text,
    status                   text           not null default 'draft',
    flight_start_date        timestamptz,
    flight_end_date          timestamptz,
    budget                   numeric(19, 6),
    budget_spent             numeric(19, 6) not null default 0,
    budget_remaining         numeric(19, 6) generated always as (budget - budget_spent) stored,
    currency                 text           not null default 'USD',
    manual_approval_required boolean        not null default false,
    creatives_approved       boolean        not null default false,
    creative_deadline        timestamptz,
    approved_at              timestamptz,
    approved_by              uuid,
    confirmed_at             timestamptz,
    rejection_reason         text,
    canceled_at              timestamptz,
    canceled_by              text,
    cancellation_reason      text,
    failure_message          text,
    order_id                 text,
    adapter_name             text,
    paused                   boolean        not null default false,
    revision                 integer        not null default 1,
    raw_request              jsonb          not null default '{}',
    extra                    jsonb          not null default '{}',
    search_text              text generated always as (
        lower(media_buy_id || ' ' || principal_id || ' ' || coalesce(brand, '') || ' ' || coalesce(buyer_ref, '') || ' '
            || coalesce(po_number, '') || ' ' || coalesce(order_id, ''))) stored,
    version                  bigint         not null default 0,
    created_at               timestamptz    not null default now(),
    created_by               text,
    updated_at               timestamptz    not null default now(),
    updated_by               text,
    constraint media_buy_pk primary key (tenant_id, media_buy_id),
    constraint media_buy_principal_key unique (tenant_id, media_buy_id, principal_id),
    constraint media_buy_principal_fk foreign key (tenant_id, principal_id)
        references principal (tenant_id, principal_id),
    constraint media_buy_approved_by_fk foreign key (tenant_id, approved_by) references app_user (tenant_id, id),
    constraint media_buy_id_check check (is_id(media_buy_id)),
    constraint media_buy_refs_check check (is_name(buyer_ref) and is_name(po_number) and is_name(brand)),
    constraint media_buy_status_check check (status in (
        'draft', 'pending_approval', 'pending_creatives', 'pending_activation', 'pending_start', 'active', 'paused',
        'completed', 'rejected', 'canceled', 'failed')),
    constraint media_buy_flight_check check (flight_start_date < flight_end_date),
    constraint media_buy_budget_check check (budget >= 0),
    constraint media_buy_budget_spent_check check (budget_spent >= 0),
    constraint media_buy_currency_check check (currency ~ '^[A-Z]{3}$'),
    constraint media_buy_complete_check check (
        status = 'draft' or (budget is not null and flight_start_date is not null and flight_end_date is not null)),
    constraint media_buy_approved_check check (
        not manual_approval_required or approved_at is not null
        or status in ('draft', 'pending_approval', 'rejected', 'canceled')),
    constraint media_buy_creatives_check check (
        creatives_approved or status not in ('pending_activation', 'pending_start', 'active')),
    constraint media_buy_confirmed_check check (
        confirmed_at is not null or status not in ('pending_start', 'active', 'paused', 'completed')),
    constraint media_buy_paused_check check (
        paused = (status = 'paused') or status not in ('active', 'paused')),
    constraint media_buy_rejected_check check ((status = 'rejected') = (rejection_reason is not null)),
    constraint media_buy_canceled_check check (
        (status = 'canceled') = (canceled_at is not null) and (canceled_at is null) = (canceled_by is null)),
    constraint media_buy_canceled_by_check check (canceled_by in ('buyer', 'seller')),
    constraint media_buy_failed_check check (status <> 'failed' or failure_message is not null),
    constraint media_buy_texts_check check (
        length(rejection_reason) <= 2000 and length(cancellation_reason) <= 500 and length(failure_message) <= 5000),
    constraint media_buy_revision_check check (revision >= 1),
    constraint media_buy_objects_check check (jsonb_typeof(raw_request) = 'object' and jsonb_typeof(extra) = 'object')
);

comment on table media_buy is 'An order. What was asked for stands in raw_request; what became of it, in the columns.';
comment on column media_buy.brand is 'the advertiser, by name or domain';
comment on column media_buy.creatives_approved is 'every package has an approved creative';
comment on column media_buy.confirmed_at is 'when the publisher bound itself to deliver';
comment on column media_buy.order_id is 'what the ad server calls it';
comment on column media_buy.revision is 'as AdCP counts it: raised by every change a buyer can see';

call isolate_by_tenant('media_buy');

grant select, insert, update on media_buy to masthead_app;
