-- Each creative's picture as it would be kept, without its bytes: with a hash of what it looks like, of which none is
-- near another but those of every hundredth, which are one bit away from the one before.
insert into media_asset (
    tenant_id, sha256, mime_type, size_bytes, width, height, source_url, fetched_at, perceptual_hash)
select 'load', encode(sha256(('picture ' || n)::bytea), 'hex'), 'image/png', 20000 + n % 40000, 300, 250,
       'https://cdn.load.example/' || n || '.png', load.moment(n, interval '360 days'),
       ('x' || substr(md5((n - (n % 100 = 0)::integer)::text), 1, 16))::bit(64)::bigint # (n % 100 = 0)::integer::bigint
from generate_series(
    1 + (select count(*) from media_asset where tenant_id = 'load'),
    load.target('pictures', load.target('creatives', 10000))) n;

insert into creative_file (
    tenant_id, principal_id, creative_id, number, asset, source_url, state, sha256, fetched_at)
select 'load', 'buyer-' || 1 + n % load.target('buyers', 60), 'creative-' || lpad(n::text, 8, '0'), 0, 'banner_image',
       'https://cdn.load.example/' || n || '.png', 'fetched', encode(sha256(('picture ' || n)::bytea), 'hex'),
       load.moment(n, interval '360 days')
from generate_series(
    1 + (select count(*) from creative_file where tenant_id = 'load'),
    load.target('pictures', load.target('creatives', 10000))) n;

analyze media_asset, creative_file;
