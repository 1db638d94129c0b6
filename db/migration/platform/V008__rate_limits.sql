-- Token buckets of bucket4j, shared by all nodes.
create table bucket (
    id         text   not null,
    state      bytea,
    expires_at bigint,
    constraint bucket_pk primary key (id)
);

create index bucket_expires_at_idx on bucket (expires_at);

comment on column bucket.expires_at is 'milliseconds since 1970, as the library writes it';

grant select, insert, update, delete on bucket to masthead_app;
