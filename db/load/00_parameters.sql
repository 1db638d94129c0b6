-- How much there is to be, by settings of the session: load.products, load.buyers, load.creatives, load.waiting,
-- load.decisions, load.pictures, load.orders, load.audit_rows and load.tenants. What is there already is kept and topped
-- up, so that a run can be repeated with larger numbers. Run by the owner of the tables.
create schema if not exists load;

create or replace function load.target(what text, usual integer) returns integer
    language sql stable
return coalesce(nullif(current_setting('load.' || what, true), ''), usual::text)::integer;

-- Evenly spread over the span, in no visible order, and the same for the same number.
create or replace function load.moment(number bigint, span interval) returns timestamptz
    language sql stable
return now() - span * ((number * 0.6180339887498949::numeric % 1)::double precision);

create or replace function load.id(moment timestamptz, number bigint) returns uuid
    language sql stable
return (lpad(to_hex((extract(epoch from moment) * 1000)::bigint), 12, '0') || '7'
    || substr(md5(number::text), 1, 3) || '8' || substr(md5(number::text), 4, 15))::uuid;

-- A number that has nothing to do with its neighbours.
create or replace function load.scattered(number bigint) returns bigint
    language sql immutable
return hashint8(number)::bigint + 2147483648;

create or replace function load.pick(choices text[], number bigint) returns text
    language sql immutable
return choices[1 + number % cardinality(choices)];

create or replace function load.person(number bigint) returns uuid
    language sql immutable
return ('01980000-0000-7000-8000-00001000' || lpad((1 + number % 40)::text, 4, '0'))::uuid;
