create table installation_mail (
    id             uuid        not null,
    kind           text        not null,
    recipient      text        not null,
    recipient_name text,
    subject        text        not null,
    content_enc    text,
    state          text        not null,
    attempts       integer     not null default 0,
    last_error     text,
    created_at     timestamptz not null,
    attempted_at   timestamptz,
    settled_at     timestamptz,
    constraint installation_mail_pk primary key (id),
    constraint installation_mail_kind_check check (length(kind) between 1 and 100),
    constraint installation_mail_recipient_check check (is_email(recipient) and is_name(recipient_name)),
    constraint installation_mail_subject_check check (
        length(subject) <= 400 and subject ~ '\S' and subject !~ '[\u0001-\u001f\u007f\u2028\u2029]'),
    constraint installation_mail_state_check check (state in ('waiting', 'sent', 'failed', 'kept')),
    constraint installation_mail_content_check check (case state when 'waiting' then content_enc is not null
                                                                 when 'kept' then true
                                                                 else content_enc is null end),
    constraint installation_mail_attempts_check check (attempts >= 0 and (attempts = 0) = (attempted_at is null)),
    constraint installation_mail_error_check check (length(last_error) <= 500),
    constraint installation_mail_settled_check check ((state in ('sent', 'failed')) = (settled_at is not null))
);

comment on table installation_mail is
    'What was written to those who run the installation. What is written for a tenant stands in mail.';

alter table installation_mail enable row level security;
create policy installation on installation_mail using (in_installation()) with check (in_installation());

grant select, insert on installation_mail to masthead_app;
grant update (content_enc, state, attempts, last_error, attempted_at, settled_at) on installation_mail to masthead_app;
