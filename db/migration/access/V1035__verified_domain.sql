create table verified_domain (
    tenant_id       text        not null,
    domain          text        not null,
    token           text        not null,
    verified_at     timestamptz,
    last_checked_at timestamptz,
    last_finding    text,
    missing_since   timestamptz,
    taken_at        timestamptz,
    version         bigint      not null default 0,
    created_at      timestamptz not null default now(),
    created_by      text,
    constraint verified_domain_pk primary key (tenant_id, domain),
    constraint verified_domain_tenant_fk foreign key (tenant_id) references tenant (tenant_id),
    constraint verified_domain_domain_check check (
        length(domain) <= 240 and domain ~ '^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$'),
    constraint verified_domain_token_check check (length(token) between 32 and 100),
    constraint verified_domain_finding_check check (last_finding in ('found', 'absent', 'other', 'unreachable')),
    constraint verified_domain_missing_check check (missing_since is null or verified_at is not null)
);

comment on table verified_domain is
    'Domains that a tenant says are its own, and those that it has proved to be. Two may say so of one, one can have proved it.';
comment on column verified_domain.domain is 'lower case, international names in their ASCII form';
comment on column verified_domain.token is 'what the TXT record must hold; another for each tenant';
comment on column verified_domain.missing_since is 'when a check first did not find the record of a verified domain any more';
comment on column verified_domain.taken_at is 'when somebody else proved that it is theirs';

-- Across all tenants, hence without tenant_id.
create unique index verified_domain_verified_key on verified_domain (domain) where verified_at is not null;

call isolate_by_tenant('verified_domain');

grant select, insert, update, delete on verified_domain to masthead_app;

-- Takes a domain from whoever else has proved it so far, for the tenant that says and has just proved that it is its
-- own, in the transaction that keeps that. Whose it was is returned, so that both can be told; it is never shown.
create function take_domain(domain text, at timestamptz) returns text
    language sql volatile security definer
    set search_path = pg_catalog, public, pg_temp
as $$
    update verified_domain d
    set verified_at = null, missing_since = null, taken_at = take_domain.at, version = d.version + 1
    where d.domain = take_domain.domain and d.verified_at is not null and d.tenant_id <> current_tenant()
      and exists (select from verified_domain mine
                  where mine.tenant_id = current_tenant() and mine.domain = take_domain.domain)
    returning d.tenant_id
$$;

-- The verified domains of all tenants whose turn to be looked at again has come, the oldest first.
create function domains_to_check(before timestamptz)
    returns table (tenant_id text, domain text)
    language sql stable security definer
    set search_path = pg_catalog, public, pg_temp
as $$
    select d.tenant_id, d.domain
    from verified_domain d
    join tenant t on t.tenant_id = d.tenant_id and t.status = 'active'
    where d.verified_at is not null and d.last_checked_at < domains_to_check.before
    order by d.last_checked_at
    limit 1000
$$;

grant execute on function take_domain, domains_to_check to masthead_app;
