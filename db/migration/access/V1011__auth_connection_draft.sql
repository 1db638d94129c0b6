-- The settings of a connection as they are being edited and tested. Applying them copies them to auth_connection.
create table auth_connection_draft (
    tenant_id        text        not null,
    connection_id    text        not null,
    revision         bigint      not null default 1,
    applied_revision bigint,
    tested_revision  bigint,
    tested_at        timestamptz,
    tested_by        uuid,
    issuer           text,
    client_id        text,
    secret_enc       text,
    secret_set_at    timestamptz,
    idp_entity_id    text,
    sso_url          text,
    sso_binding      text,
    slo_url          text,
    slo_binding      text,
    slo_response_url text,
    metadata_url     text,
    sign_requests    boolean     not null default true,
    want_encrypted   boolean     not null default false,
    idp_initiated    boolean     not null default false,
    clock_skew_s     integer     not null default 60,
    config           jsonb       not null default '{}',
    created_at       timestamptz not null default now(),
    created_by       text,
    updated_at       timestamptz not null default now(),
    updated_by       text,
    constraint auth_connection_draft_pk primary key (tenant_id, connection_id),
    constraint auth_connection_draft_connection_fk foreign key (tenant_id, connection_id)
        references auth_connection (tenant_id, id) on delete cascade,
    constraint auth_connection_draft_tested_by_fk foreign key (tenant_id, tested_by)
        references app_user (tenant_id, id),
    constraint auth_connection_draft_applied_check check (applied_revision <= revision),
    constraint auth_connection_draft_tested_check check (tested_revision <= revision),
    constraint auth_connection_draft_sso_binding_check check (sso_binding in ('redirect', 'post')),
    constraint auth_connection_draft_slo_binding_check check (slo_binding in ('redirect', 'post')),
    constraint auth_connection_draft_lengths_check check (
        length(issuer) <= 1024 and length(client_id) <= 1000 and length(idp_entity_id) <= 1024
        and length(sso_url) <= 2000 and length(slo_url) <= 2000 and length(slo_response_url) <= 2000
        and length(metadata_url) <= 2000),
    constraint auth_connection_draft_clock_skew_check check (clock_skew_s between 0 and 180),
    constraint auth_connection_draft_config_check check (jsonb_typeof(config) = 'object'),
    constraint auth_connection_draft_config_length_check check (length(config::text) <= 20000)
);

comment on table auth_connection_draft is 'What is being edited and tested of a connection; one row for each.';
comment on column auth_connection_draft.revision is 'raised by every change; what is tested and applied is a revision';
comment on column auth_connection_draft.applied_revision is 'the one in use; null while the connection was never on';
comment on column auth_connection_draft.tested_revision is
    'the one by which an admin would have come in as themselves';
comment on column auth_connection_draft.secret_enc is
    'sealed for the place in auth_connection, so that applying copies it as it is';

call isolate_by_tenant('auth_connection_draft');

grant select, insert, update, delete on auth_connection_draft to masthead_app;

-- A connection never lacks its draft, whoever stores it.
create function begin_draft() returns trigger
    language plpgsql
as $$
begin
    insert into auth_connection_draft (tenant_id, connection_id, applied_revision, tested_revision, tested_at,
        tested_by, issuer, client_id, secret_enc, secret_set_at, idp_entity_id, sso_url, sso_binding, slo_url,
        slo_binding, slo_response_url, metadata_url, sign_requests, want_encrypted, idp_initiated, clock_skew_s,
        config, created_by, updated_by)
    values (new.tenant_id, new.id, case when new.status <> 'draft' then 1 end,
        case when new.tested_at is not null then 1 end, new.tested_at, new.tested_by, new.issuer, new.client_id,
        new.secret_enc, coalesce(new.secret_set_at, case when new.secret_enc is not null then now() end),
        new.idp_entity_id, new.sso_url, new.sso_binding, new.slo_url, new.slo_binding, new.slo_response_url,
        new.metadata_url, new.sign_requests, new.want_encrypted, new.idp_initiated, new.clock_skew_s, new.config,
        new.created_by, new.updated_by);
    return null;
end
$$;

create trigger auth_connection_begin_draft after insert on auth_connection for each row execute function begin_draft();

insert into auth_connection_draft (tenant_id, connection_id, applied_revision, tested_revision, tested_at, tested_by,
    issuer, client_id, secret_enc, secret_set_at, idp_entity_id, sso_url, slo_url, metadata_url, sign_requests, want_encrypted,
    idp_initiated, clock_skew_s, config)
select tenant_id, id, case when status <> 'draft' then 1 end, case when tested_at is not null then 1 end, tested_at,
       tested_by, issuer, client_id, secret_enc, case when secret_enc is not null then updated_at end, idp_entity_id,
       sso_url, slo_url, metadata_url, sign_requests, want_encrypted, idp_initiated, clock_skew_s, config
from auth_connection;
