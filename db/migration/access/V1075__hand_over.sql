-- Codes by which somebody is handed over from the installation's host to a tenant's, or the other way.
create table hand_over (
    code_sha256    bytea       not null,
    purpose        text        not null,
    host           text        not null,
    browser_sha256 bytea       not null,
    tenant         text        not null,
    subject        uuid        not null,
    expires_at     timestamptz not null,
    constraint hand_over_pk primary key (code_sha256),
    constraint hand_over_purpose_check check (purpose in ('entry', 'emergency', 'passkeys')),
    constraint hand_over_digests_check check (octet_length(code_sha256) = 32 and octet_length(browser_sha256) = 32)
);

create index hand_over_expires_at_idx on hand_over (expires_at);

comment on table hand_over is 'Good once, for thirty seconds, at one host, in one browser. Using a code deletes it.';
comment on column hand_over.browser_sha256 is
    'digest of a secret that only the session of the browser at that host holds (as RFC 7636 binds a code)';
comment on column hand_over.tenant is 'of which tenant; not a reference, because the code is the installation''s';
comment on column hand_over.subject is 'what is handed over: a stay, or a person of the tenant';

alter table hand_over enable row level security;
create policy installation on hand_over
    using (current_setting('masthead.scope', true) = 'installation')
    with check (current_setting('masthead.scope', true) = 'installation');

grant select, insert, delete on hand_over to masthead_app;
