create index notification_creative_idx on notification (tenant_id, principal_id, creative_id, created_at);
