create table role_rule (
    tenant_id         text        not null,
    id                uuid        not null,
    connection_id     text        not null,
    position          integer     not null,
    attribute         text        not null,
    operator          text        not null,
    value             text        not null,
    role              text        not null,
    creative_reviewer boolean     not null default false,
    version           bigint      not null default 0,
    created_at        timestamptz not null default now(),
    created_by        text,
    updated_at        timestamptz not null default now(),
    updated_by        text,
    constraint role_rule_pk primary key (tenant_id, id),
    constraint role_rule_position_key unique (tenant_id, connection_id, position) deferrable initially deferred,
    constraint role_rule_connection_fk foreign key (tenant_id, connection_id)
        references auth_connection (tenant_id, id) on delete cascade,
    constraint role_rule_position_check check (position >= 1),
    constraint role_rule_attribute_check check (is_name(attribute)),
    constraint role_rule_operator_check check (operator in ('equals', 'contains', 'ends-with')),
    constraint role_rule_value_check check (length(value) between 1 and 500),
    constraint role_rule_role_check check (role in ('admin', 'editor', 'viewer'))
);

comment on table role_rule is 'Which role somebody has, by what the identity provider says of them. The first rule that fits decides.';
comment on column role_rule.creative_reviewer is 'whether such a person also decides creatives';

call isolate_by_tenant('role_rule');

grant select, insert, update, delete on role_rule to masthead_app;

alter table auth_connection add column roles_follow_groups boolean not null default false;

comment on column auth_connection.roles_follow_groups is 'whether the rules are asked at every sign-in, not only at the first';

alter table external_identity
    add column email      text,
    add column attributes jsonb,
    add constraint external_identity_attributes_check check (jsonb_typeof(attributes) = 'object');

comment on column external_identity.email is 'as the identity provider last vouched for it; shown, never matched by';
comment on column external_identity.attributes is 'what the identity provider said at the last sign-in, to try rules with';
