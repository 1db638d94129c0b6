create index notification_together_idx on notification (tenant_id, about_buyer, to_status, due_at)
    where channel = 'slack' and state = 'waiting';
