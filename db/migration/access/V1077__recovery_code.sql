create table recovery_code (
    tenant_id  text        not null,
    user_id    uuid        not null,
    position   smallint    not null,
    code_hash  text        not null,
    created_at timestamptz not null,
    used_at    timestamptz,
    constraint recovery_code_pk primary key (tenant_id, user_id, position),
    constraint recovery_code_user_fk foreign key (tenant_id, user_id)
        references app_user (tenant_id, id) on delete cascade,
    constraint recovery_code_position_check check (position between 0 and 9),
    constraint recovery_code_hash_check check (code_hash ~ '^\$argon2id\$' and length(code_hash) <= 200)
);

comment on table recovery_code is
    'Ten codes on paper by which an admin comes in when the identity provider fails; each opens once.';
comment on column recovery_code.position is 'the first digit of the code, so that one hash is enough to check it';

call isolate_by_tenant('recovery_code');

grant select, insert, delete on recovery_code to masthead_app;
grant update (used_at) on recovery_code to masthead_app;
