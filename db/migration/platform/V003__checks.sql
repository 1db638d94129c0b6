-- What several tables ask of their columns. An absent value passes: it is the column's own business.

-- Identifiers chosen by others (buyers, importers): any printable text, shown and logged without surprises.
-- Refused are control characters, line separators, and marks that reorder the text around them.
create function is_id(value text) returns boolean
    language sql immutable parallel safe
return length(value) between 1 and 200
   and value = btrim(value)
   and value !~ '[\u0001-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]';

-- Identifiers chosen here, proposed from a name.
create function is_slug(value text) returns boolean
    language sql immutable parallel safe
return value ~ '^[a-z0-9]([a-z0-9_-]{0,98}[a-z0-9])?$';

-- A name or title: something to read, on one line.
create function is_name(value text) returns boolean
    language sql immutable parallel safe
return length(value) <= 200 and value ~ '\S' and value !~ '[\u0001-\u001f\u007f\u2028\u2029]';

create function is_email(value text) returns boolean
    language sql immutable parallel safe
return length(value) <= 254 and value ~ '^[^\s@<>"]+@[^\s@<>"]+$';

create function is_https_url(value text) returns boolean
    language sql immutable parallel safe
return length(value) <= 2000 and value ~ '^https://[^\s/]+(/\S*)?$';

create function all_match(items text[], pattern text) returns boolean
    language sql immutable parallel safe
return (select coalesce(bool_and(item is not null and item ~ pattern), true) from unnest(items) item);

-- A short list of labels that people or buyers put on things.
create function are_tags(items text[]) returns boolean
    language sql immutable parallel safe
return cardinality(items) <= 100 and (select coalesce(bool_and(is_name(item)), true) from unnest(items) item);

grant execute on function is_id, is_slug, is_name, is_email, is_https_url, all_match, are_tags to masthead_app;
