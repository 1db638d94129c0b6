-- Not every identity provider says when a person last proved to be that person.
alter table person_session alter column proved_at drop not null;
alter table installation_session alter column proved_at drop not null;

comment on column person_session.proved_at is
    'when the person last proved to be that person; null where nobody says when that was';
comment on column installation_session.proved_at is
    'when the person last proved to be that person; null where nobody says when that was';
