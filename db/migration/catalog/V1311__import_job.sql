-- A file with many products is imported in the background, and watched where bulk work is.
alter table bulk_job
    drop constraint bulk_job_action_check,
    add constraint bulk_job_action_check check (
        action in ('activate', 'archive', 'add_tags', 'remove_tags', 'access', 'expiry', 'import')),
    add column import_id uuid,
    add constraint bulk_job_import_check check ((action = 'import') = (import_id is not null));

create unique index bulk_job_import_idx on bulk_job (tenant_id, import_id) where state = 'running';

comment on column bulk_job.import_id is
    'the file that is imported, all of it in one transaction; it is forgotten earlier than the work';

alter table product_import
    add column activate boolean not null default false,
    add column zone     text;

comment on column product_import.activate is 'whether who confirmed it wants new products that are complete offered at once';
comment on column product_import.zone is 'in which new products report when the file does not say so; of who confirmed it';
