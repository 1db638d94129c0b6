-- Reads everything, and keeps nobody from deciding meanwhile.
alter table creative_decision
    validate constraint creative_decision_from_reason_code_check,
    validate constraint creative_decision_from_reason_check;
