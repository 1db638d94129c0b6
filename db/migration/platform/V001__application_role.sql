-- The application signs in as masthead_app, which the installer creates. It owns nothing and can create nothing;
-- each table below says what it may do there.
do $$
begin
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to masthead_app', current_database());
end
$$;

revoke all on schema public from public;
grant usage on schema public to masthead_app;

-- A function is for everybody unless told otherwise, so it is told otherwise, for all that follow.
alter default privileges revoke execute on functions from public;
