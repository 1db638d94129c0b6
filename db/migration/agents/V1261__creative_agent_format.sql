create table creative_agent_format (
    tenant_id    text        not null,
    agent_id     text        not null,
    place        integer     not null,
    agent_url    text        not null,
    format_id    text        not null,
    name         text        not null,
    family       text,
    width        integer,
    height       integer,
    duration_ms  numeric(19, 3),
    needs        text[]      not null default '{}',
    refreshed_at timestamptz not null,
    constraint creative_agent_format_pk primary key (tenant_id, agent_id, place),
    constraint creative_agent_format_agent_fk foreign key (tenant_id, agent_id)
        references creative_agent (tenant_id, id) on delete cascade,
    constraint creative_agent_format_place_check check (place >= 0),
    constraint creative_agent_format_agent_url_check check (agent_url ~ '^\S+$' and length(agent_url) <= 2000),
    constraint creative_agent_format_format_id_check
        check (format_id ~ '^[a-zA-Z0-9_-]+$' and length(format_id) <= 200),
    constraint creative_agent_format_name_check check (is_name(name)),
    constraint creative_agent_format_family_check check (family ~ '^[a-z][a-z0-9_]{0,49}$'),
    constraint creative_agent_format_size_check check (width >= 1 and height >= 1 and duration_ms >= 1),
    constraint creative_agent_format_needs_check check (needs <@ array['dimensions', 'duration'])
);

comment on table creative_agent_format is
    'The formats that a creative agent named when it was last tested with success, in its order.';
comment on column creative_agent_format.agent_url is 'who owns the format, as the agent wrote it';
comment on column creative_agent_format.needs is 'what the name of a format has to say besides its id: its size, its length';

call isolate_by_tenant('creative_agent_format');

grant select, insert, delete on creative_agent_format to masthead_app;
