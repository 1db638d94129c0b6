-- The life of a creative, and why it moved. The same table as in the application; both refuse anything else.
create function creative_may_move(from_status text, to_status text) returns boolean
    language sql immutable parallel safe
return case from_status
    when 'processing' then to_status in ('pending_review', 'approved', 'rejected')
    when 'pending_review' then to_status in ('approved', 'rejected', 'archived')
    when 'approved' then to_status in ('suspended', 'pending_review', 'archived')
    when 'suspended' then to_status in ('approved', 'archived')
    when 'rejected' then to_status in ('processing', 'approved', 'archived')
    else false
end;

create function is_creative_status(value text) returns boolean
    language sql immutable parallel safe
return value in ('processing', 'pending_review', 'approved', 'suspended', 'rejected', 'archived');

create function is_creative_reason(value text) returns boolean
    language sql immutable parallel safe
return value in (
    'review_passed', 'review_failure', 'processing_failure', 'seller_rereview', 'policy_revocation', 'content_drift',
    'identity_authorization_revoked', 'identity_authorization_expired', 'source_private', 'source_deleted',
    'takedown_request', 'advertiser_request', 'seller_archive', 'account_closed', 'account_suspended',
    'retention_expired', 'legal_erasure', 'changes_requested');

-- A date and time with offset means one instant whatever the session's settings; anything else is no instant.
create function instant_of(value text) returns timestamptz
    language sql immutable parallel safe
return case when value ~ '^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$' then value::timestamptz end;

grant execute on function creative_may_move, is_creative_status, is_creative_reason, instant_of to masthead_app;
