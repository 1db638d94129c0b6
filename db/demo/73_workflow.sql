-- One conversation with each buyer, and one of each publisher with itself.
insert into workflow_context (tenant_id, context_id, principal_id, last_activity_at, created_at, updated_at)
select p.tenant_id, demo.id(p.created_at, 'context of ' || p.principal_id), p.principal_id,
       coalesce((select max(c.updated_at) from creative c
                 where c.tenant_id = p.tenant_id and c.principal_id = p.principal_id), p.updated_at),
       p.created_at, p.updated_at
from principal p
union all
select t.tenant_id, demo.id(t.created_at, 'own context'), null, now() - interval '1 hour', t.created_at, t.created_at
from tenant t;

create function demo.context(of_tenant text, buyer text) returns uuid
    language sql stable
return (select context_id from workflow_context
        where tenant_id = of_tenant and principal_id is not distinct from buyer);

-- Approval of each order that a person had to see.
insert into workflow_step (tenant_id, step_id, context_id, step_type, status, tool_name, owner, subject_type,
    subject_id, subject_label, assigned_to, due_at, request_data, decided_by, decided_at, decision_reason, completed_at,
    created_at, created_by, updated_at, updated_by)
select b.tenant_id, demo.id(b.created_at, 'approval of ' || b.media_buy_id),
       demo.context(b.tenant_id, b.principal_id), 'media_buy_approval',
       case b.status when 'pending_approval' then 'requires_approval' when 'rejected' then 'rejected'
            else 'completed' end,
       'create_media_buy', 'publisher', 'order', b.media_buy_id, b.brand || ', ' || b.media_buy_id,
       case b.media_buy_id when 'mb_fenwick_winter' then demo.person('harbour', 'tom.okafor')
            when 'nl_mallory_premiere' then demo.person('northlight', 'nora.quist') end,
       b.created_at + interval '1 day', b.raw_request, coalesce(b.approved_by, demo.person(b.tenant_id,
            case when b.status = 'rejected' then case b.tenant_id when 'harbour' then 'maren.holt'
            else 'sam.adeyemi' end end)),
       case b.status when 'pending_approval' then null when 'rejected' then b.updated_at else b.approved_at end,
       b.rejection_reason,
       case b.status when 'pending_approval' then null when 'rejected' then b.updated_at else b.approved_at end,
       b.created_at, b.principal_id, b.updated_at, coalesce(b.approved_by::text, b.principal_id)
from media_buy b
where b.status in ('pending_approval', 'rejected') or b.approved_by is not null;

-- Review of each creative that waits, and of each that a person decided.
insert into workflow_step (tenant_id, step_id, context_id, step_type, status, tool_name, owner, subject_type,
    subject_id, subject_label, assigned_to, due_at, decided_by, decided_at, decision_reason, completed_at,
    created_at, created_by, updated_at, updated_by)
select c.tenant_id, demo.id(c.submitted_at, 'review of ' || c.creative_id), demo.context(c.tenant_id, c.principal_id),
       'creative_review',
       case when c.status = 'pending_review' then 'requires_approval' when d.to_status = 'rejected' then 'rejected'
            else 'completed' end,
       'sync_creatives', 'publisher', 'creative', c.principal_id || '/' || c.creative_id, c.name, c.claimed_by,
       c.submitted_at + interval '2 days',
       case when c.status <> 'pending_review' then d.decided_by end,
       case when c.status <> 'pending_review' then d.decided_at end,
       case when c.status <> 'pending_review' then d.reason end,
       case when c.status <> 'pending_review' then d.decided_at end,
       c.submitted_at, c.principal_id, greatest(d.decided_at, c.submitted_at),
       coalesce(d.decided_by::text, c.principal_id)
from creative c
left join lateral (
    select decided_by, decided_at, reason, to_status from creative_decision k
    where k.tenant_id = c.tenant_id and k.principal_id = c.principal_id and k.creative_id = c.creative_id
      and k.decided_by is not null
    order by decided_at limit 1) d on true
where c.status = 'pending_review' or d.decided_by is not null;

-- What the ad server was told about each order, in the background.
insert into workflow_step (tenant_id, step_id, context_id, step_type, status, tool_name, owner, subject_type,
    subject_id, subject_label, response_data, error_message, attempts, next_attempt_at, completed_at, created_at,
    updated_at)
select b.tenant_id, demo.id(b.updated_at, 'activation of ' || b.media_buy_id),
       demo.context(b.tenant_id, b.principal_id), 'media_buy_activation',
       case b.status when 'pending_activation' then 'in_progress' when 'failed' then 'failed' else 'completed' end,
       'fulfilment', 'system', 'order', b.media_buy_id, b.brand || ', ' || b.media_buy_id,
       case when b.order_id is not null then jsonb_build_object('order_id', b.order_id) end, b.failure_message,
       case b.status when 'pending_activation' then 1 when 'failed' then 4 else 1 end,
       case b.status when 'pending_activation' then now() + interval '2 minutes' end,
       case b.status when 'pending_activation' then null when 'failed' then b.updated_at
            else b.confirmed_at + interval '40 seconds' end,
       coalesce(b.confirmed_at, b.updated_at - interval '10 minutes'), b.updated_at
from media_buy b
where b.status in ('pending_activation', 'failed') or b.confirmed_at is not null;
