-- What the reasons of a decision did beyond lowering its score, so that counting decisions opens no reasons. A person
-- asked for by the tenant's own switch is left out: what if the switch had stood otherwise can then be told.
alter table creative_decision
    add column held boolean generated always as (jsonb_path_exists(score_reasons,
        '$[*] ? (@.effect == "holds" && !(@.scorer == "policy" && @.rule == "human_review_required"))')) stored,
    add column unusable boolean generated always as (
        jsonb_path_exists(score_reasons, '$[*] ? (@.effect == "unusable")')) stored;

comment on column creative_decision.held is 'whether a reason, other than the tenant''s switch, asked for a person';
comment on column creative_decision.unusable is 'whether a reason said that it cannot be processed at all';
