-- Words in which the demo data is told; the last file takes them away again. Times are counted back from now, so that
-- a demo started today looks like a portal that people worked in until this morning.
create schema demo;

-- An identifier of that moment, the same for the same key.
create function demo.id(moment timestamptz, key text) returns uuid
    language sql immutable
return (lpad(to_hex((extract(epoch from moment) * 1000)::bigint), 12, '0') || '7' || substr(md5(key), 1, 3)
    || '8' || substr(md5(key), 4, 15))::uuid;

-- A person by the part of the address before the @.
create function demo.person(tenant text, who text) returns uuid
    language sql stable
return (select id from app_user where tenant_id = tenant and split_part(email, '@', 1) = who);

-- Somebody's id as created_by and updated_by keep it.
create function demo.author(tenant text, who text) returns text
    language sql stable
return coalesce(demo.person(tenant, who)::text, 'system');

-- A document in which {{+14d}} stands for the day two weeks from now, at midnight UTC.
create function demo.dated(document text) returns jsonb
    language plpgsql stable
as $$
declare
    found text[];
begin
    for found in select regexp_matches(document, '(\{\{([+-]\d+)d\}\})', 'g') loop
        document := replace(document, found[1], to_char(
            date_trunc('day', now() at time zone 'UTC') + make_interval(days => found[2]::integer),
            'YYYY-MM-DD"T"HH24:MI:SS"Z"'));
    end loop;
    return document::jsonb;
end
$$;

-- JSON in the spelling that content is recognised by: names sorted, no white space, equal numbers written equally.
create function demo.canonical(value jsonb) returns text
    language plpgsql immutable
as $$
begin
    return case jsonb_typeof(value)
        when 'object' then (
            select '{' || coalesce(string_agg(
                demo.canonical(to_jsonb(key)) || ':' || demo.canonical(item), ',' order by key collate "C"), '') || '}'
            from jsonb_each(value) each (key, item))
        when 'array' then (
            select '[' || coalesce(string_agg(demo.canonical(item), ',' order by at), '') || ']'
            from jsonb_array_elements(value) with ordinality each (item, at))
        when 'number' then trim_scale(value::text::numeric)::text
        when 'string' then '"' || replace(replace(replace(
            value #>> '{}', '\', '\\'), '"', '\"'), e'\n', '\u000a') || '"'
        else value::text
    end;
end
$$;

create function demo.digest(value jsonb) returns text
    language sql immutable
return encode(sha256(convert_to(demo.canonical(value), 'UTF8')), 'hex');
