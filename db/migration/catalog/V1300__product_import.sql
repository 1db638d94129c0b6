create table product_import (
    tenant_id    text        not null,
    import_id    uuid        not null,
    source       text        not null,
    file_name    text,
    pasted       text,
    left_out     text[]      not null default '{}',
    told_only    text[]      not null default '{}',
    version      bigint      not null default 0,
    created_at   timestamptz not null default now(),
    created_by   text,
    applied_at   timestamptz,
    applied_by   text,
    constraint product_import_pk primary key (tenant_id, import_id),
    constraint product_import_tenant_fk foreign key (tenant_id) references tenant (tenant_id),
    constraint product_import_source_check check (source in ('json', 'csv')),
    constraint product_import_file_name_check check (length(file_name) <= 200),
    constraint product_import_pasted_check check (length(pasted) <= 1000000),
    constraint product_import_applied_check check (applied_at is not null or applied_by is null)
);

comment on table product_import is
    'A file of products that was looked at: what it would do waits here for somebody to confirm it, for a day.';
comment on column product_import.left_out is 'columns of a sheet that are not known';
comment on column product_import.told_only is 'columns of a sheet that an import does not change';
comment on column product_import.version is 'which plan was shown; counted up when products changed meanwhile';

call isolate_by_tenant('product_import');

create table product_import_row (
    tenant_id    text    not null,
    import_id    uuid    not null,
    row_number   integer not null,
    product_id   text    not null,
    product_name text    not null,
    outcome      text    not null,
    faults       text    not null default '[]',
    changes      text    not null default '[]',
    content      text,
    seen_version bigint,
    overtaken    boolean not null default false,
    constraint product_import_row_pk primary key (tenant_id, import_id, row_number),
    constraint product_import_row_import_fk foreign key (tenant_id, import_id)
        references product_import (tenant_id, import_id) on delete cascade,
    constraint product_import_row_outcome_check check (outcome in ('create', 'update', 'unchanged', 'error')),
    constraint product_import_row_product_id_check check (length(product_id) <= 201),
    constraint product_import_row_product_name_check check (length(product_name) <= 201),
    constraint product_import_row_content_check check (length(content) <= 600000 and
        (content is not null or outcome in ('unchanged', 'error')))
);

create index product_import_row_outcome_idx on product_import_row (tenant_id, import_id, outcome, row_number);
create index product_import_row_product_idx on product_import_row (tenant_id, import_id, product_id);

comment on column product_import_row.content is 'the product as the file has it: JSON, or the rows of a sheet as JSON';
comment on column product_import_row.seen_version is 'of the product that the plan was made beside; none for a new one';
comment on column product_import_row.overtaken is 'somebody changed the product after the plan was first shown';

call isolate_by_tenant('product_import_row');

grant select, insert, update, delete on product_import, product_import_row to masthead_app;

-- Nobody means two products whose ids differ in capitals only.
create index product_id_case_idx on product (tenant_id, lower(product_id));

-- A file that nobody decided on in a day is forgotten, and so is what was taken from it. Runs with the owner's rights,
-- for all tenants at once, and so takes no wishes.
create index product_import_created_idx on product_import (created_at);

create function forget_product_imports() returns void
    language sql security definer
    set search_path = pg_catalog, public, pg_temp
as $$
    delete from product_import where created_at < now() - interval '1 day';
$$;

grant execute on function forget_product_imports to masthead_app;
