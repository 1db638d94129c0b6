create table metadata_import (
    tenant_id     text        not null,
    connection_id text        not null,
    source        text        not null,
    address       text,
    document      bytea       not null,
    entity_id     text        not null,
    sha256        text        not null,
    created_at    timestamptz not null default now(),
    created_by    text,
    constraint metadata_import_pk primary key (tenant_id, connection_id),
    constraint metadata_import_connection_fk foreign key (tenant_id, connection_id)
        references auth_connection (tenant_id, id) on delete cascade,
    constraint metadata_import_source_check check (source in ('address', 'file', 'text', 'refresh')),
    constraint metadata_import_address_check check (
        (address is not null) = (source in ('address', 'refresh')) and length(address) <= 2000),
    constraint metadata_import_document_check check (octet_length(document) <= 1048576),
    constraint metadata_import_entity_check check (length(entity_id) between 1 and 1024),
    constraint metadata_import_sha256_check check (sha256 ~ '^[0-9a-f]{64}$')
);

comment on table metadata_import is
    'Metadata of an identity provider that was read and waits for somebody to confirm what it changes.';
comment on column metadata_import.entity_id is 'the one that was chosen, where the document describes several';

call isolate_by_tenant('metadata_import');

grant select, insert, update, delete on metadata_import to masthead_app;
