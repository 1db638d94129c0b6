create table media_asset (
    tenant_id   text        not null,
    sha256      text        not null,
    mime_type   text        not null,
    size_bytes  bigint      not null,
    width       integer,
    height      integer,
    duration_ms bigint,
    source_url  text,
    fetched_at  timestamptz not null,
    created_at  timestamptz not null default now(),
    constraint media_asset_pk primary key (tenant_id, sha256),
    constraint media_asset_tenant_fk foreign key (tenant_id) references tenant (tenant_id),
    constraint media_asset_sha256_check check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint media_asset_mime_type_check check (mime_type ~ '^[a-z]+/[a-z0-9.+-]{1,100}$'),
    constraint media_asset_size_check check (size_bytes >= 0),
    constraint media_asset_dimensions_check check (width >= 1 and height >= 1 and duration_ms >= 0),
    constraint media_asset_source_url_check check (length(source_url) <= 2000)
);

create index media_asset_source_url_idx on media_asset (tenant_id, source_url, fetched_at);

create table media_asset_chunk (
    tenant_id text    not null,
    sha256    text    not null,
    position  integer not null,
    bytes     bytea   not null,
    constraint media_asset_chunk_pk primary key (tenant_id, sha256, position),
    constraint media_asset_chunk_asset_fk foreign key (tenant_id, sha256)
        references media_asset (tenant_id, sha256) on delete cascade,
    constraint media_asset_chunk_position_check check (position >= 0),
    constraint media_asset_chunk_bytes_check check (octet_length(bytes) between 1 and 1048576)
);

-- Media is compressed already.
alter table media_asset_chunk alter column bytes set storage external;

comment on table media_asset is
    'A copy of each file a creative pointed at, by its digest, so that what was decided can be shown as it was.';
comment on column media_asset.mime_type is 'by content, not by what the sender said';
comment on table media_asset_chunk is
    'The bytes of a media_asset, in pieces, so that a long video is sent piece by piece.';

call isolate_by_tenant('media_asset');
call isolate_by_tenant('media_asset_chunk');

grant select, insert, delete on media_asset, media_asset_chunk to masthead_app;
