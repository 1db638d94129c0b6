-- What the tables already tell happened: a month of submissions and decisions, and what became of the orders.
do $$
declare
    e record;
begin
    for e in
        select c.tenant_id, c.created_at as at, c.principal_id as who, 'creatives.creative.submitted' as what,
               'creative' as type, c.principal_id || '/' || c.creative_id as subject, c.name as label,
               demo.went(jsonb_build_array(jsonb_build_array('status', null, 'processing'),
                   jsonb_build_array('format', null, coalesce(c.format_id, c.format_kind)))) as changes,
               null as problem
        from creative c
        union all
        select d.tenant_id, d.decided_at, coalesce(split_part(u.email, '@', 1), d.rule || '/' || d.rule_version),
               'creatives.creative.' || case
                   when d.to_status = 'pending_review' then 'sent-to-review'
                   when d.reason_code = 'changes_requested' then 'changes-requested'
                   when d.from_status = 'suspended' and d.to_status = 'approved' then 'restored'
                   when d.from_status = 'rejected' and d.to_status = 'approved' then 'rejection-reversed'
                   else d.to_status end,
               'creative', c.principal_id || '/' || c.creative_id, c.name,
               demo.went(jsonb_build_array(jsonb_build_array('status', d.from_status, d.to_status))
                   || case when d.reason is null then '[]' else jsonb_build_array(
                       jsonb_build_array('reason', null, d.reason)) end),
               null
        from creative_decision d
        join creative c using (tenant_id, principal_id, creative_id)
        left join app_user u on u.tenant_id = d.tenant_id and u.id = d.decided_by
        union all
        select b.tenant_id, m.at, m.who, 'orders.order.' || m.what, 'order', b.media_buy_id,
               coalesce(b.brand || ', ', '') || b.media_buy_id, m.changes, m.problem
        from media_buy b
        cross join lateral (values
            (b.created_at, b.principal_id, 'received', demo.went(jsonb_build_array(
                jsonb_build_array('budget', null, trim_scale(b.budget) || ' ' || b.currency))), null),
            (b.approved_at, (select split_part(email, '@', 1) from app_user u
                where u.tenant_id = b.tenant_id and u.id = b.approved_by), 'approved', demo.went(jsonb_build_array(
                jsonb_build_array('approved_at', null, b.approved_at))), null),
            (b.confirmed_at, 'system', 'activated', demo.went(jsonb_build_array(
                jsonb_build_array('order_id', null, b.order_id))), null),
            (case b.status when 'failed' then b.updated_at end, 'system', 'activation-failed', '[]', b.failure_message),
            (case b.status when 'rejected' then b.updated_at end,
                case b.tenant_id when 'harbour' then 'maren.holt' else 'sam.adeyemi' end, 'rejected',
                demo.went(jsonb_build_array(jsonb_build_array('status', 'pending_approval', 'rejected'),
                    jsonb_build_array('rejection_reason', null, b.rejection_reason))), null),
            (case b.status when 'paused' then b.updated_at end,
                case b.tenant_id when 'harbour' then 'bea.lorimer' else 'mika.tanaka' end, 'paused',
                demo.went('[["status", "active", "paused"]]'), null),
            (b.canceled_at, b.principal_id, 'canceled', demo.went(jsonb_build_array(
                jsonb_build_array('cancellation_reason', null, b.cancellation_reason))), null),
            (case b.status when 'completed' then b.updated_at end, 'system', 'completed',
                demo.went('[["status", "active", "completed"]]'), null)
        ) as m (at, who, what, changes, problem)
    loop
        if e.at > now() - interval '31 days' and e.at <= now() then
            call demo.happened(
                e.tenant_id, e.at, e.who, e.what, e.type, e.subject, e.label, e.changes, e.problem);
        end if;
    end loop;
end
$$;
