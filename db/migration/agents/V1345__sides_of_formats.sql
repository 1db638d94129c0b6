-- A size is both of its sides.
alter table creative_agent_format
    add constraint creative_agent_format_sides_check check ((width is null) = (height is null));
