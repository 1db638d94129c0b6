create index product_channels_idx on product using gin (tenant_id, channels) with (fastupdate = off);
