-- Two hashes of 64 bits that differ in at most ten places differ in at most two of them in one of their four quarters.
-- So whatever is that near is found by the quarters that differ in up to two places, of which there are 137 each; see
-- NearHashes.
alter table media_asset
    add column hash_quarter_1 integer generated always as (((perceptual_hash >> 48) & 65535)::integer) stored,
    add column hash_quarter_2 integer generated always as (((perceptual_hash >> 32) & 65535)::integer) stored,
    add column hash_quarter_3 integer generated always as (((perceptual_hash >> 16) & 65535)::integer) stored,
    add column hash_quarter_4 integer generated always as ((perceptual_hash & 65535)::integer) stored;

create index media_asset_hash_quarter_1_idx on media_asset (tenant_id, hash_quarter_1);
create index media_asset_hash_quarter_2_idx on media_asset (tenant_id, hash_quarter_2);
create index media_asset_hash_quarter_3_idx on media_asset (tenant_id, hash_quarter_3);
create index media_asset_hash_quarter_4_idx on media_asset (tenant_id, hash_quarter_4);

comment on column media_asset.hash_quarter_1 is
    'the first 16 bits of perceptual_hash; with the other quarters, pictures that look alike are found by them';
