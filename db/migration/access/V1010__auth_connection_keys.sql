-- What a connection needs besides: when its secret was set, how messages travel, and our own keys towards it.
alter table auth_connection
    add column secret_set_at         timestamptz,
    add column sso_binding           text,
    add column slo_binding           text,
    add column slo_response_url      text,
    add column sp_signing_key_enc    text,
    add column sp_signing_cert       bytea,
    add column sp_decryption_key_enc text,
    add column sp_decryption_cert    bytea,
    add column metadata_checked_at   timestamptz,
    add column metadata_problem      text,
    add constraint auth_connection_sso_binding_check check (sso_binding in ('redirect', 'post')),
    add constraint auth_connection_slo_binding_check check (slo_binding in ('redirect', 'post')),
    add constraint auth_connection_signing_key_check
        check ((sp_signing_key_enc is null) = (sp_signing_cert is null)),
    add constraint auth_connection_decryption_key_check
        check ((sp_decryption_key_enc is null) = (sp_decryption_cert is null)),
    add constraint auth_connection_slo_response_url_check check (length(slo_response_url) <= 2000),
    add constraint auth_connection_config_length_check check (length(config::text) <= 20000);

comment on table auth_connection is
    'One way to sign in, as it is in use. What is being changed stands in auth_connection_draft until it is applied.';
comment on column auth_connection.config is
    'scopes, hosted domains, directory id; or name-id format, attribute names; what authentication is demanded';
comment on column auth_connection.slo_response_url is 'where answers to its logout requests go, if elsewhere';
comment on column auth_connection.sp_signing_key_enc is 'our private key for requests (PKCS #8), encrypted';
comment on column auth_connection.sp_decryption_key_enc is 'our private key for assertions (PKCS #8), encrypted';
comment on column auth_connection.metadata_problem is 'why metadata_url could not be read when it was last tried';
