create table price_change (
    tenant_id       text        not null,
    id              uuid        not null,
    state           text        not null default 'draft',
    prices          integer     not null,
    selected        text,
    terms           jsonb,
    undo_of         uuid,
    changed         integer,
    created_at      timestamptz not null,
    created_by      text        not null,
    applied_at      timestamptz,
    applied_by      text,
    applied_by_name text,
    constraint price_change_pk primary key (tenant_id, id),
    constraint price_change_tenant_fk foreign key (tenant_id) references tenant (tenant_id),
    constraint price_change_undo_fk foreign key (tenant_id, undo_of) references price_change (tenant_id, id),
    constraint price_change_state_check check (state in ('draft', 'applied')),
    constraint price_change_prices_check check (prices between 1 and 10000),
    constraint price_change_changed_check check (changed between 0 and prices),
    constraint price_change_selected_check check (length(selected) <= 8000),
    constraint price_change_terms_check check (jsonb_typeof(terms) = 'object'),
    constraint price_change_applied_check check (
        (state = 'applied') = (applied_at is not null and applied_by is not null and applied_by_name is not null
            and changed is not null)),
    constraint price_change_undo_terms_check check (undo_of is null or terms is null)
);

create index price_change_applied_at_idx on price_change (tenant_id, applied_at, id) where state = 'applied';
create index price_change_draft_idx on price_change (tenant_id, created_at) where state = 'draft';
create unique index price_change_undone_idx on price_change (tenant_id, undo_of) where state = 'applied';

comment on table price_change is
    'Many prices changed at once: chosen, looked at as a draft, then applied in one transaction.';
comment on column price_change.selected is 'the filter of the rate card, when all that it left were chosen';
comment on column price_change.terms is 'by how much, which figures, how rounded; none while it is not said, nor for an undo';

create table price_change_row (
    tenant_id         text    not null,
    change_id         uuid    not null,
    number            integer not null,
    product_id        text    not null,
    pricing_option_id text    not null,
    outcome           text,
    reason            jsonb,
    figures           jsonb   not null default '{}',
    constraint price_change_row_pk primary key (tenant_id, change_id, number),
    constraint price_change_row_change_fk foreign key (tenant_id, change_id)
        references price_change (tenant_id, id) on delete cascade,
    constraint price_change_row_price_key unique (tenant_id, change_id, product_id, pricing_option_id),
    constraint price_change_row_outcome_check check (outcome in ('changed', 'unchanged', 'left_out')),
    constraint price_change_row_reason_check check (
        (reason is not null) = coalesce(outcome = 'left_out', false) and jsonb_typeof(reason) = 'object'),
    constraint price_change_row_figures_check check (jsonb_typeof(figures) = 'object')
);

comment on column price_change_row.figures is
    'what the price was before and after; for the draft of an undo, what it has to be and what it will be again';

call isolate_by_tenant('price_change');
call isolate_by_tenant('price_change_row');

grant select, insert, update, delete on price_change, price_change_row to masthead_app;
