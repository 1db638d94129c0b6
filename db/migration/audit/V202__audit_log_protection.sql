call make_append_only('audit_log');
call isolate_by_tenant('audit_log');
grant select, insert on audit_log to masthead_app;

-- Row-level security is applied before any search operator, which keeps PostgreSQL from using a search index on the
-- table itself. This view says the same by its own condition: only the bound tenant's rows, of an unbound one none.
create view audit_log_search as
    select * from audit_log where tenant_id = nullif(current_setting('masthead.tenant', true), '');

comment on view audit_log_search is 'The bound tenant''s audit log, for lists with a search term.';

grant select on audit_log_search to masthead_app;
