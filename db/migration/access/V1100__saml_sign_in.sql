create table saml_sign_in (
    tenant_id          text        not null,
    id                 text        not null,
    connection_id      text        not null,
    connection_version integer     not null,
    relay_sha256       bytea       not null,
    browser_sha256     bytea       not null,
    return_path        text        not null,
    revision           bigint,
    tester             uuid,
    again_session      uuid,
    again_since        timestamptz,
    outcome            jsonb,
    expires_at         timestamptz not null,
    arrived_at         timestamptz,
    finished_at        timestamptz,
    created_at         timestamptz not null default now(),
    constraint saml_sign_in_pk primary key (tenant_id, id),
    constraint saml_sign_in_relay_key unique (tenant_id, relay_sha256),
    constraint saml_sign_in_connection_fk foreign key (tenant_id, connection_id)
        references auth_connection (tenant_id, id) on delete cascade,
    constraint saml_sign_in_id_check check (length(id) between 16 and 100),
    constraint saml_sign_in_relay_check check (octet_length(relay_sha256) = 32),
    constraint saml_sign_in_browser_check check (octet_length(browser_sha256) = 32),
    constraint saml_sign_in_return_path_check check (return_path ~ '^/' and length(return_path) <= 2000),
    constraint saml_sign_in_test_check check ((revision is null) = (tester is null)),
    constraint saml_sign_in_again_check check ((again_session is null) = (again_since is null)),
    constraint saml_sign_in_finished_check check (finished_at is null or outcome is null)
);

create index saml_sign_in_expiry_idx on saml_sign_in (tenant_id, expires_at);

comment on table saml_sign_in is 'A sign-in at a SAML provider that was begun: one browser, one answer, a few minutes.';
comment on column saml_sign_in.id is 'of the request that the answer has to name';
comment on column saml_sign_in.relay_sha256 is 'digest of the relay state, which travels with the answer';
comment on column saml_sign_in.browser_sha256 is 'digest of the cookie that only this browser holds';
comment on column saml_sign_in.revision is 'of the draft, where this is a test of one';
comment on column saml_sign_in.again_session is 'whose person is to prove again who they are, and since when';
comment on column saml_sign_in.outcome is 'what was verified, until the same browser comes for it';

call isolate_by_tenant('saml_sign_in');

grant select, insert, update, delete on saml_sign_in to masthead_app;
