-- Nothing ever wrote it; what there is of Slack stands in a table of its own.
alter table tenant drop column slack_webhook_url;

create table slack_channel (
    tenant_id      text        not null,
    address_enc    text        not null,
    address_set_at timestamptz not null,
    tells_waiting  boolean     not null,
    tells_decided  boolean     not null,
    active         boolean     not null,
    version        bigint      not null default 1,
    created_at     timestamptz not null default now(),
    created_by     text,
    updated_at     timestamptz not null default now(),
    updated_by     text,
    constraint slack_channel_pk primary key (tenant_id),
    constraint slack_channel_tenant_fk foreign key (tenant_id) references tenant (tenant_id) on delete cascade,
    constraint slack_channel_address_check check (length(address_enc) between 1 and 1000),
    constraint slack_channel_version_check check (version >= 1)
);

comment on table slack_channel is 'Where a publisher''s own people are told of creatives, if they want that.';
comment on column slack_channel.address_enc is 'encrypted: whoever knows the address can post';
comment on column slack_channel.active is 'false while it is switched off: nothing is told, nor later';

call isolate_by_tenant('slack_channel');

grant select, insert, update, delete on slack_channel to masthead_app;
