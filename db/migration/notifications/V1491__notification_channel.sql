alter table notification
    alter column principal_id drop not null,
    add column channel text not null default 'webhook',
    drop constraint notification_cause_key,
    add constraint notification_channel_cause_key unique (tenant_id, channel, cause),
    add constraint notification_channel_check check (
        channel in ('webhook', 'slack') and (channel = 'webhook') = (principal_id is not null)),
    drop constraint notification_kind_check,
    add constraint notification_kind_check check (
        case channel when 'webhook' then kind in ('creative.status_changed')
            else kind in ('creative.waiting', 'creative.decided') end);

create index notification_slack_idx on notification (tenant_id, created_at desc, id desc) where channel = 'slack';

comment on table notification is
    'What somebody is told of a decision: written in the transaction of the decision, delivered afterwards.';
comment on column notification.channel is 'the webhook of a buyer, or the publisher''s Slack';
comment on column notification.principal_id is 'whose webhook it is; null for Slack';
comment on column notification.cause is
    'the decision; one is told once on each channel, and the id is what the receiver of a webhook knows it by';
comment on column notification.payload is 'the very text that is sent, the same in every attempt';

-- What is due and has no task, because its receiver was paused, its buyer archived, or a task was lost.
create or replace function left_notifications(due_before timestamptz) returns table (tenant_id text, id uuid)
    language sql stable security definer
    set search_path = pg_catalog, public, pg_temp
as $$
    select n.tenant_id, n.id
      from notification n
     where n.state = 'waiting' and n.due_at < due_before
       and (n.channel = 'webhook'
               and exists (select from webhook w
                             join principal p on p.tenant_id = w.tenant_id and p.principal_id = w.principal_id
                            where w.tenant_id = n.tenant_id and w.principal_id = n.principal_id and w.active
                              and p.status = 'active')
            or n.channel = 'slack'
               and exists (select from slack_channel s where s.tenant_id = n.tenant_id and s.active))
       and not exists (select from scheduled_tasks t
                        where t.task_name = 'notifications.delivery' and t.task_instance = n.tenant_id || '/' || n.id)
     order by n.due_at
     limit 500
$$;
