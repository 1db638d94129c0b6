create table set_up_link (
    tenant_id    text        not null,
    id           uuid        not null,
    token_sha256 bytea       not null,
    note         text,
    recipient    text,
    created_at   timestamptz not null,
    created_by   text        not null,
    creator_name text        not null,
    expires_at   timestamptz not null,
    revoked_at   timestamptz,
    last_used_at timestamptz,
    constraint set_up_link_pk primary key (tenant_id, id),
    constraint set_up_link_token_key unique (tenant_id, token_sha256),
    constraint set_up_link_tenant_fk foreign key (tenant_id) references tenant (tenant_id),
    constraint set_up_link_token_check check (octet_length(token_sha256) = 32),
    constraint set_up_link_note_check check (length(note) between 1 and 200),
    constraint set_up_link_recipient_check check (is_email(recipient)),
    constraint set_up_link_creator_check check (
        length(created_by) between 1 and 200 and length(creator_name) between 1 and 300),
    constraint set_up_link_expiry_check check (expires_at > created_at)
);

create index set_up_link_created_idx on set_up_link (tenant_id, created_at desc, id desc);

comment on table set_up_link is
    'A link by which a customer''s IT configures and tests connections, from several browsers, for a while.';
comment on column set_up_link.creator_name is 'as it was then';

call isolate_by_tenant('set_up_link');

grant select, insert, update (revoked_at, last_used_at) on set_up_link to masthead_app;
