-- How inventory and formats are named, in AdCP's own shape, by products and by profiles.

create function are_selectors(selectors jsonb) returns boolean
    language sql immutable parallel safe
return jsonb_typeof(selectors) = 'array'
   and not jsonb_path_exists(selectors, '$[*] ? (@.type() != "object")')
   and not jsonb_path_exists(selectors, '$[*] ? (!(@.publisher_domain.type() == "string"))');

create function are_format_ids(format_ids jsonb) returns boolean
    language sql immutable parallel safe
return jsonb_typeof(format_ids) = 'array'
   and not jsonb_path_exists(format_ids, '$[*] ? (@.type() != "object")')
   and not jsonb_path_exists(
       format_ids, '$[*] ? (!(@.agent_url.type() == "string" && @.id like_regex "^[a-zA-Z0-9_-]+$"))');

create function selected_domains(selectors jsonb) returns text[]
    language sql immutable parallel safe
return (
    select coalesce(array_agg(distinct s ->> 'publisher_domain' order by s ->> 'publisher_domain'), '{}')
    from jsonb_path_query(selectors, '$[*] ? (@.publisher_domain.type() == "string")') s);

create function selected_property_ids(selectors jsonb) returns text[]
    language sql immutable parallel safe
return (
    select coalesce(array_agg(distinct p #>> '{}' order by p #>> '{}'), '{}')
    from jsonb_path_query(selectors, '$[*].property_ids[*]') p);

create function selected_property_tags(selectors jsonb) returns text[]
    language sql immutable parallel safe
return (
    select coalesce(array_agg(distinct t #>> '{}' order by t #>> '{}'), '{}')
    from jsonb_path_query(selectors, '$[*].property_tags[*]') t);

grant execute on function are_selectors, are_format_ids, selected_domains, selected_property_ids,
    selected_property_tags to masthead_app;
