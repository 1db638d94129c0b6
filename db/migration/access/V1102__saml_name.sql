create table saml_name (
    tenant_id     text        not null,
    connection_id text        not null,
    name_sha256   bytea       not null,
    user_id       uuid        not null,
    updated_at    timestamptz not null default now(),
    constraint saml_name_pk primary key (tenant_id, connection_id, name_sha256),
    constraint saml_name_connection_fk foreign key (tenant_id, connection_id)
        references auth_connection (tenant_id, id) on delete cascade,
    constraint saml_name_user_fk foreign key (tenant_id, user_id)
        references app_user (tenant_id, id) on delete cascade,
    constraint saml_name_digest_check check (octet_length(name_sha256) = 32)
);

create index saml_name_user_idx on saml_name (tenant_id, user_id);

comment on table saml_name is
    'Whom a SAML provider means by a name when it signs somebody out, who may be known here by something else.';

call isolate_by_tenant('saml_name');

grant select, insert, update, delete on saml_name to masthead_app;
