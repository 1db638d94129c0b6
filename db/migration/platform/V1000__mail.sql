create table mail (
    tenant_id      text        not null default current_tenant(),
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
    constraint mail_pk primary key (tenant_id, id),
    constraint mail_tenant_fk foreign key (tenant_id) references tenant (tenant_id),
    constraint mail_kind_check check (length(kind) between 1 and 100),
    constraint mail_recipient_check check (is_email(recipient) and is_name(recipient_name)),
    constraint mail_subject_check check (
        length(subject) <= 400 and subject ~ '\S' and subject !~ '[\u0001-\u001f\u007f\u2028\u2029]'),
    constraint mail_state_check check (state in ('waiting', 'sent', 'failed', 'kept')),
    constraint mail_content_check check (case state when 'waiting' then content_enc is not null
                                                    when 'kept' then true
                                                    else content_enc is null end),
    constraint mail_attempts_check check (attempts >= 0 and (attempts = 0) = (attempted_at is null)),
    constraint mail_error_check check (length(last_error) <= 500),
    constraint mail_settled_check check ((state in ('sent', 'failed')) = (settled_at is not null))
);

comment on table mail is
    'What was written to people for a tenant, in the transaction that caused it, and what became of it.';
comment on column mail.kind is 'what it is about: the beginning of the names of its messages';
comment on column mail.content_enc is
    'both parts, encrypted: they may hold one-time links; gone as soon as they are of no more use';
comment on column mail.state is
    'waiting for the mail server; sent; failed for good; kept, because no mail server is configured';

call isolate_by_tenant('mail');

grant select, insert on mail to masthead_app;
grant update (content_enc, state, attempts, last_error, attempted_at, settled_at) on mail to masthead_app;
