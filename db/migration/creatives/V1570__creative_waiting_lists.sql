-- What waits is found, counted and put in order by any of these without a look at the table, of one buyer as well: how
-- much of it one buyer has, and what of that is of one kind, is more than statistics know.
drop index creative_waiting_idx;

create index creative_waiting_idx on creative (tenant_id, submitted_at, principal_id, creative_id)
    include (creative_type, format_name, score_order, policy_hits, languages, needed_at, updated_at, claimed_by,
             claimed_until, assigned_to)
    where status = 'pending_review';

create index creative_waiting_buyer_idx on creative (tenant_id, principal_id, submitted_at, creative_id)
    include (creative_type, format_name, score_order, policy_hits, languages, needed_at, updated_at, claimed_by,
             claimed_until, assigned_to)
    where status = 'pending_review';
