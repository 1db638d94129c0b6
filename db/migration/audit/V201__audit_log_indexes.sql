-- Every filter of the audit page has an index that ends in the order of the page, newest first, so that the next
-- fifty rows cost the same whether there are thousands or millions. The page without filter reads the primary key.
create index audit_log_id_idx on audit_log (tenant_id, log_id);
create index audit_log_actor_idx on audit_log (tenant_id, principal_id, created_at, log_id);
create index audit_log_operation_idx on audit_log (tenant_id, operation, created_at, log_id);
create index audit_log_subject_idx on audit_log (tenant_id, subject_type, subject_id, created_at, log_id);
create index audit_log_failure_idx on audit_log (tenant_id, created_at, log_id) where not success;
create index audit_log_search_idx on audit_log using gin (tenant_id, search) with (fastupdate = off);
