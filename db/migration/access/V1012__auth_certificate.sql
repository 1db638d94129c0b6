create table auth_certificate (
    tenant_id     text        not null,
    connection_id text        not null,
    sha256        text        not null,
    der           bytea       not null,
    subject       text        not null,
    key_type      text        not null,
    key_bits      integer     not null,
    not_before    timestamptz not null,
    not_after     timestamptz not null,
    used_since    timestamptz,
    distrusted_at timestamptz,
    distrusted_by text,
    warned_days   integer,
    created_at    timestamptz not null default now(),
    created_by    text,
    constraint auth_certificate_pk primary key (tenant_id, connection_id, sha256),
    constraint auth_certificate_connection_fk foreign key (tenant_id, connection_id)
        references auth_connection (tenant_id, id) on delete cascade,
    constraint auth_certificate_sha256_check check (sha256 ~ '^[0-9a-f]{64}$' and sha256 = encode(sha256(der), 'hex')),
    constraint auth_certificate_der_check check (octet_length(der) between 1 and 65536),
    constraint auth_certificate_subject_check check (length(subject) <= 1000),
    constraint auth_certificate_key_type_check check (length(key_type) between 1 and 40),
    constraint auth_certificate_key_bits_check check (key_bits >= 0),
    constraint auth_certificate_dates_check check (not_before <= not_after),
    constraint auth_certificate_warned_check check (warned_days in (30, 14, 7, 1, 0))
);

create index auth_certificate_expiry_idx on auth_certificate (tenant_id, not_after) where distrusted_at is null;

comment on table auth_certificate is
    'A certificate whose key signs for the identity provider of a SAML connection. Only the key counts; the dates warn.';
comment on column auth_certificate.used_since is
    'since when signatures by it are accepted; null while it waits for the draft to be applied';
comment on column auth_certificate.distrusted_at is 'since when signatures by it are refused again, until somebody takes that back';
comment on column auth_certificate.distrusted_by is
    'who withdrew trust; stays while one that is trusted again waits, so that taking that back leaves it distrusted';
comment on column auth_certificate.warned_days is 'the fewest days before its end of which the admins were told';

call isolate_by_tenant('auth_certificate');

grant select, insert, update, delete on auth_certificate to masthead_app;

-- Rollover needs two, a cluster of providers a few; more is an import gone wrong.
create function limit_certificates() returns trigger
    language plpgsql
as $$
begin
    perform 1 from auth_connection where tenant_id = new.tenant_id and id = new.connection_id for no key update;
    if (select count(*) from auth_certificate
        where tenant_id = new.tenant_id and connection_id = new.connection_id and distrusted_at is null) > 5 then
        raise exception 'a connection trusts at most five certificates'
            using errcode = 'check_violation', constraint = 'auth_certificate_most_check', table = 'auth_certificate';
    end if;
    return null;
end
$$;

create trigger auth_certificate_most after insert or update of distrusted_at on auth_certificate
    for each row when (new.distrusted_at is null) execute function limit_certificates();
