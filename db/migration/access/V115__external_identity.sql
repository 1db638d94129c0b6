create table external_identity (
    tenant_id     text        not null,
    id            uuid        not null,
    connection_id text        not null,
    issuer        text        not null,
    subject       text        not null,
    user_id       uuid        not null,
    linked_by     text        not null,
    last_login_at timestamptz,
    created_at    timestamptz not null default now(),
    constraint external_identity_pk primary key (tenant_id, id),
    constraint external_identity_subject_key unique (tenant_id, connection_id, issuer, subject),
    constraint external_identity_user_key unique (tenant_id, user_id, connection_id),
    constraint external_identity_connection_fk foreign key (tenant_id, connection_id)
        references auth_connection (tenant_id, id) on delete cascade,
    constraint external_identity_user_fk foreign key (tenant_id, user_id)
        references app_user (tenant_id, id) on delete cascade,
    constraint external_identity_issuer_check check (length(issuer) between 1 and 1024),
    constraint external_identity_subject_check check (length(subject) between 1 and 500)
);

comment on table external_identity is
    'Who an identity provider''s subject is here. The only thing a sign-in is matched by; never the e-mail address.';
comment on column external_identity.linked_by is 'who or what tied the two together: a user id, invitation, jit';

call isolate_by_tenant('external_identity');

grant select, insert, update, delete on external_identity to masthead_app;
