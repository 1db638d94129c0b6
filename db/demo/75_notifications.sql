-- Kestrel's machine is told of decisions. Its webhook is paused, so that the demo calls nobody; what was decided before
-- that is delivered, but for one that its receiver never took.
insert into webhook (tenant_id, principal_id, url, secret_enc, secret_set_at, active, version, created_at, created_by,
    updated_at, updated_by)
values ('harbour', 'kestrel_and_co', 'https://hooks.kestrel-and-co.example/masthead', 'demo', now() - interval '60 days',
    false, 1, now() - interval '60 days', demo.author('harbour', 'maren.holt'), now() - interval '10 hours',
    demo.author('harbour', 'maren.holt'));

insert into notification (tenant_id, id, principal_id, cause, kind, creative_id, creative_name, to_status, payload, state,
    due_at, attempts, tries, attempted_at, last_status, last_problem, waiting_since, settled_at, created_at)
select d.tenant_id, told.id, d.principal_id, d.decision_id, 'creative.status_changed', d.creative_id, c.name, d.to_status,
       jsonb_pretty(jsonb_strip_nulls(jsonb_build_object(
           'idempotency_key', told.id, 'notification_id', d.decision_id, 'notification_type', 'creative.status_changed',
           'fired_at', told.at, 'subscriber_id', 'primary', 'account_id', d.principal_id, 'creative_id', d.creative_id,
           'transition', jsonb_build_object('from', d.from_status, 'to', d.to_status, 'observed_at', d.decided_at),
           'reason_code', coalesce(nullif(d.reason_code, 'changes_requested'), 'seller_rereview'),
           'reason_detail', d.reason, 'initiator', case when d.decided_by is null then 'system' else 'seller' end))),
       state, told.at, tried, tried, case when tried > 0 then told.at end,
       case state when 'delivered' then 202 when 'failed' then 503 end, null, told.at,
       case when state <> 'waiting' then told.at + make_interval(hours => tried - 1) end, d.decided_at
from creative_decision d
join creative c using (tenant_id, principal_id, creative_id)
cross join lateral (select demo.id(d.decided_at, 'told' || d.decision_id) as id,
    d.decided_at + case when d.decided_by is null then interval '0' else interval '10 seconds' end as at) told
cross join lateral (select case when d.decided_at > now() - interval '10 hours' then 'waiting'
    when d.creative_id = 'qf_today' and d.to_status = 'rejected' then 'failed' else 'delivered' end as state) so
cross join lateral (select case so.state when 'waiting' then 0 when 'failed' then 24
    else case d.creative_id when 'ard_fibre_728' then 2 else 1 end end as tried) of_them
where d.tenant_id = 'harbour' and d.principal_id = 'kestrel_and_co' and d.decided_at > now() - interval '60 days';

insert into notification_attempt (tenant_id, notification_id, number, started_at, millis, host, status, problem)
select n.tenant_id, n.id, number, n.attempted_at + make_interval(hours => number - 1), 80 + 37 * number % 200,
       'hooks.kestrel-and-co.example',
       case when n.state = 'delivered' and number = n.attempts then 202 when number % 3 <> 0 then 503 end,
       case when number % 3 = 0 and (n.state = 'failed' or number < n.attempts) then 'too-slow' end
from notification n cross join lateral generate_series(1, n.attempts) number
where n.tenant_id = 'harbour';

-- An approval that was taken back before anybody heard of it.
insert into notification (tenant_id, id, principal_id, cause, kind, creative_id, creative_name, to_status, payload, state,
    due_at, last_problem, waiting_since, settled_at, created_at)
select n.tenant_id, demo.id(n.created_at, 'undone' || n.id), n.principal_id, demo.id(n.created_at, 'undone'), n.kind,
       n.creative_id, n.creative_name, 'approved', replace(n.payload, '"to": "rejected"', '"to": "approved"'), 'withdrawn',
       n.created_at - interval '50 seconds', 'undone', n.created_at - interval '60 seconds',
       n.created_at - interval '53 seconds', n.created_at - interval '60 seconds'
from notification n
where n.tenant_id = 'harbour' and n.creative_id = 'manifest_display_html_tag' and n.to_status = 'rejected';

-- Northlight reads in Slack what becomes of creatives. It is switched off, so that the demo writes to nobody.
insert into slack_channel (tenant_id, address_enc, address_set_at, tells_waiting, tells_decided, active, version, created_at,
    created_by, updated_at, updated_by)
values ('northlight', 'demo', now() - interval '24 days', false, true, false, 2, now() - interval '24 days',
    demo.author('northlight', 'nora.quist'), now() - interval '2 days', demo.author('northlight', 'nora.quist'));

insert into notification (tenant_id, id, channel, cause, kind, creative_id, creative_name, to_status, payload, state, due_at,
    attempts, tries, attempted_at, last_status, last_problem, waiting_since, settled_at, created_at)
select d.tenant_id, demo.id(d.decided_at, 'slack' || d.decision_id), 'slack', d.decision_id, 'creative.decided', d.creative_id,
       c.name, d.to_status,
       json_build_object('text', c.name || ' of ' || p.name || ' was ' || d.to_status || '.', 'unfurl_links', false,
           'unfurl_media', false)::text,
       case when newest = 1 then 'failed' else 'delivered' end, d.decided_at, case when newest = 1 then 24 else 1 end,
       case when newest = 1 then 24 else 1 end, d.decided_at, case when newest = 1 then 503 else 200 end, null, d.decided_at,
       d.decided_at + interval '1 second', d.decided_at
from (select *, row_number() over (order by decided_at desc) as newest from creative_decision
       where tenant_id = 'northlight' and to_status in ('approved', 'rejected')
         and decided_at between now() - interval '24 days' and now() - interval '2 days') d
join creative c using (tenant_id, principal_id, creative_id)
join principal p using (tenant_id, principal_id)
where newest <= 8;
