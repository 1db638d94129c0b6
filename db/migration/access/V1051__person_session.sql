-- A principal's name holds the tenant, the person and the session, and so names one row of the tables below.
alter table spring_session alter column principal_name type varchar(200);
comment on column spring_session.principal_name is
    'tenant id (an asterisk for the installation), person and session, divided by colons';

create table person_session (
    tenant_id     text        not null,
    id            uuid        not null,
    person_id     uuid        not null,
    person_name   text        not null,
    person_kind   text        not null,
    way           text        not null,
    connection_id text        not null,
    digest        text,
    ip_address    text,
    user_agent    text,
    signed_in_at  timestamptz not null,
    proved_at     timestamptz not null,
    last_used_at  timestamptz,
    ended_at      timestamptz,
    end_reason    text,
    constraint person_session_pk primary key (tenant_id, id),
    constraint person_session_tenant_fk foreign key (tenant_id) references tenant (tenant_id),
    constraint person_session_person_check check (length(person_name) between 1 and 300),
    constraint person_session_kind_check check (person_kind in ('person', 'super_admin', 'system')),
    constraint person_session_way_check check (way ~ '^[a-z]+(-[a-z]+)*$' and length(way) <= 50),
    constraint person_session_connection_check check (length(connection_id) between 1 and 200),
    constraint person_session_origin_check check (
        length(digest) <= 200 and length(ip_address) <= 45 and length(user_agent) <= 500),
    constraint person_session_end_check check (
        (ended_at is null) = (end_reason is null) and end_reason ~ '^[a-z]+(-[a-z]+)*$' and length(end_reason) <= 50)
);

create index person_session_signed_in_idx on person_session (tenant_id, signed_in_at, id);
create index person_session_person_idx on person_session (tenant_id, person_id, signed_in_at, id);
create index person_session_open_idx on person_session (tenant_id, signed_in_at, id) where ended_at is null;
create index person_session_connection_idx on person_session (tenant_id, connection_id) where ended_at is null;

comment on table person_session is
    'A time that somebody was signed in. As long as it lasts it has a row in spring_session; it stays when that is gone.';
comment on column person_session.person_id is 'of a user, or of a super-admin who entered the tenant';
comment on column person_session.person_name is 'as it was then';
comment on column person_session.connection_id is 'the connection, or what stood in its place';
comment on column person_session.digest is 'of the session''s identifier, as the audit log keeps it';
comment on column person_session.proved_at is 'when the person last proved to be that person';
comment on column person_session.last_used_at is 'only once it is over; until then spring_session knows';

call isolate_by_tenant('person_session');

grant select, insert, update (digest, proved_at, last_used_at, ended_at, end_reason) on person_session to masthead_app;
