create table creative_file (
    tenant_id    text        not null,
    principal_id text        not null,
    creative_id  text        not null,
    number       integer     not null,
    asset        text        not null,
    source_url   text        not null,
    state        text        not null,
    sha256       text,
    problem      text,
    fetched_at   timestamptz not null,
    constraint creative_file_pk primary key (tenant_id, principal_id, creative_id, number),
    constraint creative_file_creative_fk foreign key (tenant_id, principal_id, creative_id)
        references creative (tenant_id, principal_id, creative_id),
    constraint creative_file_media_asset_fk foreign key (tenant_id, sha256) references media_asset (tenant_id, sha256),
    constraint creative_file_number_check check (number >= 0),
    constraint creative_file_source_url_check check (octet_length(source_url) <= 2000),
    constraint creative_file_state_check check (state in ('fetched', 'refused', 'failed', 'skipped')),
    constraint creative_file_sha256_check check ((state = 'fetched') = (sha256 is not null)),
    constraint creative_file_problem_check check (
        (state = 'fetched') = (problem is null) and problem ~ '^[a-z][a-z0-9-]{0,49}$')
);

create index creative_file_source_url_idx on creative_file (tenant_id, source_url, fetched_at);
create index creative_file_sha256_idx on creative_file (tenant_id, sha256);

comment on table creative_file is
    'Which file is behind each address that a creative has now, when we looked, and what was wrong with it.';
comment on column creative_file.number is 'its place among the files of the creative';
comment on column creative_file.state is
    'refused for good, failed as a host may for a while, or skipped because its address is complete only when it is shown';
comment on column creative_file.problem is 'one word that names the message for people';

call isolate_by_tenant('creative_file');

grant select, insert, delete on creative_file to masthead_app;

alter table media_asset
    add column perceptual_hash bigint,
    add column thumbnail_sha256 text,
    add constraint media_asset_thumbnail_fk foreign key (tenant_id, thumbnail_sha256)
        references media_asset (tenant_id, sha256);

create index media_asset_perceptual_hash_idx on media_asset (tenant_id, perceptual_hash)
    where perceptual_hash is not null;

comment on column media_asset.perceptual_hash is
    '64 bits that differ in few places where two pictures look alike (dHash); null where there is no raster picture';
comment on column media_asset.thumbnail_sha256 is 'the file that shows it small, kept like any other';
comment on table media_asset_chunk is
    'The bytes of files that came with the data itself; those that were fetched lie in the store of files.';
