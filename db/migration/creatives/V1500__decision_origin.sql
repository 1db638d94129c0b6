-- What the buyer read before a decision, to be told for as long as the decision can be taken back. V1540 looks whether
-- all that is stored agrees: here that would keep everybody out for as long as it takes.
alter table creative_decision
    add column from_reason_code text,
    add column from_reason text,
    add column from_updated_at timestamptz,
    add constraint creative_decision_from_reason_code_check check (is_creative_reason(from_reason_code)) not valid,
    add constraint creative_decision_from_reason_check check (length(from_reason) <= 3000) not valid;

comment on column creative_decision.from_reason is 'why the creative stood at from_status, as its buyer read it';
comment on column creative_decision.from_updated_at is 'AdCP''s updated_date before; an undo brings it back';
