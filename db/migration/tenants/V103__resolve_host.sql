-- A request arrives before anybody knows whose it is. This answers for exactly one active host, and for nothing else.
create function resolve_host(host text)
    returns table (
        tenant_id        text,
        name             text,
        status           text,
        subdomain        text,
        virtual_host     text,
        host_kind        text,
        time_zone        text,
        default_currency text,
        auth_setup_mode  text,
        favicon_url      text
    )
    language sql stable security definer rows 1
    set search_path = pg_catalog, public, pg_temp
as $$
    select t.tenant_id, t.name, t.status, t.subdomain, t.virtual_host, h.kind, t.time_zone, t.default_currency,
           t.auth_setup_mode, t.favicon_url
    from tenant_host h
    join tenant t on t.tenant_id = h.tenant_id
    where h.host = resolve_host.host and h.status = 'active'
$$;

grant execute on function resolve_host to masthead_app;
