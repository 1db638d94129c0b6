create table link_request (
    tenant_id     text        not null,
    id            uuid        not null,
    user_id       uuid        not null,
    connection_id text        not null,
    issuer        text        not null,
    subject       text        not null,
    email         text        not null,
    name          text,
    token_sha256  bytea       not null,
    expires_at    timestamptz not null,
    decision      text,
    decided_by    text,
    decided_at    timestamptz,
    created_at    timestamptz not null default now(),
    constraint link_request_pk primary key (tenant_id, id),
    constraint link_request_token_key unique (tenant_id, token_sha256),
    constraint link_request_user_fk foreign key (tenant_id, user_id)
        references app_user (tenant_id, id) on delete cascade,
    constraint link_request_connection_fk foreign key (tenant_id, connection_id)
        references auth_connection (tenant_id, id) on delete cascade,
    constraint link_request_issuer_check check (length(issuer) between 1 and 1024),
    constraint link_request_subject_check check (length(subject) between 1 and 500),
    constraint link_request_email_check check (is_email(email)),
    constraint link_request_name_check check (is_name(name)),
    constraint link_request_token_check check (octet_length(token_sha256) = 32),
    constraint link_request_expiry_check check (expires_at > created_at),
    constraint link_request_decision_check check (decision in ('confirmed', 'declined')),
    constraint link_request_decided_check check (
        (decision is null) = (decided_at is null) and (decision is null) = (decided_by is null))
);

-- However often the same identity knocks, there is one question.
create unique index link_request_open_key on link_request (tenant_id, user_id, connection_id, issuer, subject)
    where decision is null;

comment on table link_request is
    'An identity with the address of a person who is here already: whether the two are one is asked, never assumed.';
comment on column link_request.token_sha256 is 'of the link by which the person says so';
comment on column link_request.decided_by is 'a user id';

call isolate_by_tenant('link_request');

grant select, insert, update, delete on link_request to masthead_app;
