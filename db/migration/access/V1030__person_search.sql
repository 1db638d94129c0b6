alter table app_user
    add column search_text text generated always as (lower(name || ' ' || email)) stored;

create index app_user_last_login_idx on app_user (tenant_id, coalesce(last_login_at, to_timestamp(0)), id);
