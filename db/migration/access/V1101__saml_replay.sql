create table saml_replay (
    tenant_id     text        not null,
    connection_id text        not null,
    message_id    text        not null,
    expires_at    timestamptz not null,
    created_at    timestamptz not null default now(),
    constraint saml_replay_pk primary key (tenant_id, connection_id, message_id),
    constraint saml_replay_connection_fk foreign key (tenant_id, connection_id)
        references auth_connection (tenant_id, id) on delete cascade,
    constraint saml_replay_message_check check (length(message_id) between 1 and 1000)
);

create index saml_replay_expiry_idx on saml_replay (tenant_id, expires_at);

comment on table saml_replay is
    'Assertions and logout messages that were accepted, kept for as long as they would be valid a second time.';

call isolate_by_tenant('saml_replay');

grant select, insert, delete on saml_replay to masthead_app;
