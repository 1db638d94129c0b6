-- The installation's log is searched and filtered as a tenant's is.
create index installation_audit_log_failure_idx on installation_audit_log (created_at, log_id) where not success;
create index installation_audit_log_search_idx
    on installation_audit_log using gin (search) with (fastupdate = off);
