alter table invitation
    add column invited_by  text,
    add column note        text,
    add column any_address boolean not null default false,
    add constraint invitation_invited_by_check check (is_name(invited_by)),
    add constraint invitation_note_check check (length(note) <= 1000);

-- A new link takes the place of the last one.
create unique index invitation_open_key on invitation (tenant_id, user_id) where used_at is null and revoked_at is null;

comment on column invitation.invited_by is 'the name that the invited person knows the other by, at that moment';
comment on column invitation.any_address is
    'whether an identity may take it up whose verified address is another than the invited one';
