-- What nobody delivers any more loses its content after two days, and every row goes after ninety: an address belongs
-- to a person. Runs with the owner's rights, for the mail of all tenants at once, and so takes no wishes.
create function forget_mail() returns void
    language plpgsql security definer
    set search_path = pg_catalog, public, pg_temp
as $$
begin
    update mail set state = 'failed', content_enc = null, settled_at = now(), last_error = 'abandoned'
        where state = 'waiting' and created_at < now() - interval '2 days';
    update installation_mail set state = 'failed', content_enc = null, settled_at = now(), last_error = 'abandoned'
        where state = 'waiting' and created_at < now() - interval '2 days';
    delete from mail where created_at < now() - interval '90 days';
    delete from installation_mail where created_at < now() - interval '90 days';
end
$$;

create index mail_created_idx on mail (created_at);
create index installation_mail_created_idx on installation_mail (created_at);

grant execute on function forget_mail to masthead_app;
