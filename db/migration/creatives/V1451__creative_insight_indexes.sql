-- Counting months of decisions reads these alone, never the decisions themselves.
create index creative_decision_by_rule_idx on creative_decision (tenant_id, decided_at)
    include (principal_id, creative_id, content_sha256, from_status, to_status, reason_code, rule, rule_version, score,
             auto_approve_threshold, auto_reject_threshold, held, unusable)
    where rule is not null;
create index creative_decision_by_person_idx on creative_decision (tenant_id, decided_at)
    include (decision_id, principal_id, creative_id, content_sha256, from_status, to_status, reason_code, decided_by)
    where decided_by is not null;

-- Since when a creative had waited when it was decided.
create index creative_decision_wait_idx on creative_decision (tenant_id, principal_id, creative_id, decided_at)
    where to_status = 'pending_review' and undo_of is null;
