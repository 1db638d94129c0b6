-- What is settled is forgotten after ninety days; what waited a month for a webhook that nobody resumed is given up.
-- Runs with the owner's rights, for all tenants at once, and so takes no wishes.
create function forget_notifications() returns void
    language plpgsql security definer
    set search_path = pg_catalog, public, pg_temp
as $$
begin
    update notification
       set state = 'failed', last_problem = 'abandoned', settled_at = now(), version = version + 1
     where state = 'waiting' and due_at < now() - interval '30 days';
    delete from notification where settled_at < now() - interval '90 days';
end
$$;

-- What is due and has no task, because its webhook was paused, its buyer archived, or a task was lost.
create function left_notifications(due_before timestamptz) returns table (tenant_id text, id uuid)
    language sql stable security definer
    set search_path = pg_catalog, public, pg_temp
as $$
    select n.tenant_id, n.id
      from notification n
      join webhook w on w.tenant_id = n.tenant_id and w.principal_id = n.principal_id and w.active
      join principal p on p.tenant_id = n.tenant_id and p.principal_id = n.principal_id and p.status = 'active'
     where n.state = 'waiting' and n.due_at < due_before
       and not exists (select from scheduled_tasks t
                        where t.task_name = 'notifications.delivery' and t.task_instance = n.tenant_id || '/' || n.id)
     order by n.due_at
     limit 500
$$;

grant execute on function forget_notifications, left_notifications to masthead_app;
