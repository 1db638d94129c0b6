alter table media_asset add column whole boolean;

comment on column media_asset.whole is
    'false when it breaks off or is damaged; null when nobody has looked, as for what was kept before this column was';

grant update (whole) on media_asset to masthead_app;
