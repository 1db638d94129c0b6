-- What an authenticator was asked and has not answered yet. An answer deletes its row, so that it counts once.
create table passkey_ceremony (
    browser_sha256 bytea       not null,
    kind           text        not null,
    challenge      bytea       not null,
    holder         uuid,
    expires_at     timestamptz not null,
    constraint passkey_ceremony_pk primary key (browser_sha256, kind),
    constraint passkey_ceremony_browser_check check (octet_length(browser_sha256) = 32),
    constraint passkey_ceremony_kind_check check (kind in ('registration', 'sign-in', 'again', 'emergency')),
    constraint passkey_ceremony_challenge_check check (octet_length(challenge) = 32)
);

create index passkey_ceremony_expires_at_idx on passkey_ceremony (expires_at);

comment on column passkey_ceremony.browser_sha256 is 'digest of the session that asked';
comment on column passkey_ceremony.holder is 'for whom a key is being made, or who has to prove to be that person';

alter table passkey_ceremony enable row level security;
create policy installation on passkey_ceremony
    using (current_setting('masthead.scope', true) = 'installation')
    with check (current_setting('masthead.scope', true) = 'installation');

grant select, insert, update, delete on passkey_ceremony to masthead_app;
