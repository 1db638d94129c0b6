-- NIST SP 800-63B-4: what is longer than half an hour and twelve hours needs a reason, and ends at an hour and a day.
alter table tenant_auth_config
    add column limits_note text,
    drop constraint tenant_auth_config_idle_check,
    drop constraint tenant_auth_config_absolute_check,
    drop constraint tenant_auth_config_reauth_check;

alter table tenant_auth_config
    add constraint tenant_auth_config_idle_check check (idle_minutes between 5 and 60),
    add constraint tenant_auth_config_absolute_check check (absolute_minutes between 60 and 1440),
    add constraint tenant_auth_config_reauth_check check (reauth_minutes between 5 and 60),
    add constraint tenant_auth_config_limits_check check (num_nulls(idle_minutes, absolute_minutes, reauth_minutes) in (0, 3)),
    add constraint tenant_auth_config_note_check check (length(limits_note) between 1 and 1000),
    add constraint tenant_auth_config_long_check
        check ((idle_minutes <= 30 and absolute_minutes <= 720) or limits_note is not null);

comment on column tenant_auth_config.idle_minutes is
    'a session that is not used for so long ends; like the two below null where the installation''s limits hold';
comment on column tenant_auth_config.absolute_minutes is 'every session ends so long after sign-in';
comment on column tenant_auth_config.reauth_minutes is 'what is sensitive asks for a proof that is no older';
comment on column tenant_auth_config.limits_note is 'why sessions last longer than half an hour and twelve hours';
