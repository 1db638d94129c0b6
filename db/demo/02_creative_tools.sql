-- A creative from what its buyer sent, and the decisions on it in the order in which they were taken.
create function demo.creative_type(assets jsonb) returns text
    language sql immutable
return (
    select case
        when types && '{video,vast}' then 'video'
        when types && '{audio,daast}' then 'audio'
        when types && '{html,javascript,zip,webhook}' then 'html5'
        when types && '{published_post}' then 'post'
        when types && '{card}' then 'cards'
        when types && '{brief,catalog}' then 'generated'
        when types @> '{text,image}' then 'native'
        when types && '{image}' then 'image'
        when types && '{text,markdown}' then 'text'
        else 'other'
    end
    from (select array_agg(t #>> '{}') as types from jsonb_path_query(assets, '$.*.asset_type') t) of_them);

-- What speaks for or against a creative, told in short: rule, severity, effect, asset, and what the sentence names.
create function demo.score_reasons(told jsonb) returns jsonb
    language sql immutable
return (
    select coalesce(jsonb_agg(jsonb_build_object(
        'scorer', case r ->> 0 when 'human_review_required' then 'policy' else 'rules' end,
        'rule', r -> 0, 'version', 1, 'severity', r -> 1, 'effect', r -> 2, 'asset', r -> 3,
        'arguments', jsonb_path_query_array(r, '$[4 to last]')) order by at), '[]')
    from jsonb_array_elements(told) with ordinality each (r, at));

create procedure demo.creative(
    tenant text, buyer text, told text, sent interval, score numeric default null, reasons jsonb default '[]')
    language plpgsql
as $$
declare
    c jsonb := demo.dated(told);
begin
    insert into creative (
        tenant_id, principal_id, creative_id, name, format_agent_url, format_id, format_width, format_height,
        format_duration_ms, format_kind, assets, content_sha256, creative_type, tags, provenance, review_score,
        review_reasons, extra, submitted_at, created_at, created_by, updated_at, updated_by)
    values (
        tenant, buyer, c ->> 'creative_id', c ->> 'name', c #>> '{format_id,agent_url}', c #>> '{format_id,id}',
        (c #> '{format_id,width}')::integer, (c #> '{format_id,height}')::integer,
        (c #> '{format_id,duration_ms}')::numeric, c ->> 'format_kind', c -> 'assets', demo.digest(c -> 'assets'),
        demo.creative_type(c -> 'assets'), demo.texts(c -> 'tags'), c -> 'provenance', score,
        demo.score_reasons(reasons),
        c - array['creative_id', 'name', 'format_id', 'format_kind', 'assets', 'provenance'],
        now() - sent, now() - sent, buyer, now() - sent, buyer);
end
$$;

create function demo.asset_digests(assets jsonb) returns jsonb
    language sql immutable
return (
    select jsonb_object_agg(path, demo.digest(asset)) from (
        select slot as path, content as asset from jsonb_each(assets) each (slot, content)
        where jsonb_typeof(content) = 'object'
        union all
        select slot || '[' || at - 1 || ']', item from jsonb_each(assets) each (slot, content),
            jsonb_array_elements(case jsonb_typeof(content) when 'array' then content else '[]' end)
                with ordinality list (item, at)
    ) of_each);

-- Somebody decides, or the rules do when nobody is named.
create procedure demo.decision(
    tenant text, buyer text, creative text, ago interval, new_status text, by text default null,
    code text default null, reason text default null, note text default null)
    language plpgsql
as $$
declare
    c creative;
    moment timestamptz := now() - ago;
begin
    select * into strict c from creative
    where tenant_id = tenant and principal_id = buyer and creative_id = decision.creative;
    insert into creative_decision (
        tenant_id, decision_id, principal_id, creative_id, from_status, to_status, decided_by, rule, rule_version,
        reason_code, reason, note_internal, score, score_reasons, auto_approve_threshold, auto_reject_threshold,
        content_sha256, asset_digests, decided_at)
    select tenant, demo.id(moment, buyer || creative || new_status), buyer, creative, c.status, new_status,
           demo.person(tenant, by), case when by is null then 'rules' end, case when by is null then '1' end,
           code, decision.reason, note, c.review_score, c.review_reasons, t.creative_auto_approve_threshold,
           t.creative_auto_reject_threshold, c.content_sha256, demo.asset_digests(c.assets), moment
    from tenant t where t.tenant_id = tenant;
    update creative
    set status = new_status, status_reason_code = code, status_reason = decision.reason,
        status_changed_at = moment, updated_at = moment, version = version + 1,
        updated_by = coalesce(demo.person(tenant, by)::text, 'rules/1')
    where tenant_id = tenant and principal_id = buyer and creative_id = decision.creative;
end
$$;

-- The buyer changes some assets of an approved creative: it goes back to a person, and says what changed.
create procedure demo.changed(tenant text, buyer text, creative text, ago interval, changes jsonb)
    language plpgsql
as $$
declare
    c creative;
    moment timestamptz := now() - ago;
begin
    select * into strict c from creative
    where tenant_id = tenant and principal_id = buyer and creative_id = changed.creative;
    update creative
    set assets = c.assets || changes, content_sha256 = demo.digest(c.assets || changes), status = 'pending_review',
        status_reason_code = 'content_drift', status_changed_at = moment, submitted_at = moment,
        updated_at = moment, updated_by = buyer, version = version + 1
    where tenant_id = tenant and principal_id = buyer and creative_id = changed.creative;
    insert into creative_decision (
        tenant_id, decision_id, principal_id, creative_id, from_status, to_status, rule, rule_version, reason_code,
        score, score_reasons, auto_approve_threshold, auto_reject_threshold, content_sha256, asset_digests,
        differences, decided_at)
    select tenant, demo.id(moment, buyer || creative || 'drift'), buyer, creative, 'approved', 'pending_review',
           'content_drift', '1', 'content_drift', c.review_score, c.review_reasons, t.creative_auto_approve_threshold,
           t.creative_auto_reject_threshold, demo.digest(c.assets || changes), demo.asset_digests(c.assets || changes),
           (select jsonb_agg(jsonb_build_object('pointer', '/assets/' || slot || '/' || field,
                'before', c.assets #>> array[slot, field], 'after', value) order by slot, field)
            from jsonb_each(changes) each (slot, asset), jsonb_each_text(asset) of_it (field, value)
            where c.assets #>> array[slot, field] is distinct from value), moment
    from tenant t where t.tenant_id = tenant;
end
$$;
