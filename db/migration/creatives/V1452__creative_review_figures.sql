-- What the figures about review need of each decision, in narrow rows, so that months of them are counted without a
-- look at the decisions themselves. None refers to its decision, which is never removed and says so itself.
create table creative_scoring (
    tenant_id      text          not null,
    decision_id    uuid          not null,
    scored_at      timestamptz   not null,
    held           boolean       not null,
    unusable       boolean       not null,
    to_status      text          not null,
    principal_id   text          not null,
    creative_type  text          not null,
    reason_code    text,
    score          numeric(4, 3),
    scorer         text          not null,
    scorer_version text          not null,
    opinion        text,
    word           text,
    faults         text[]        not null,
    constraint creative_scoring_pk primary key (tenant_id, decision_id)
) with (fillfactor = 90);

create index creative_scoring_scored_at_idx on creative_scoring (tenant_id, scored_at);

comment on table creative_scoring is 'Each decision that a rule took on a creative that came in, as figures count it.';
comment on column creative_scoring.creative_type is 'as it was then; other where that is not known';
comment on column creative_scoring.opinion is
    'approved or rejected: what was decided, or the score by itself would have decided; null between the thresholds';
comment on column creative_scoring.faults is
    'scorer, rule and version, a line each, of what was found that is blocking, serious or doubtful; each once';
comment on column creative_scoring.word is
    'the status of the last decision of a person, up to now, on the same content of the creative; null without one';

create table creative_review (
    tenant_id      text        not null,
    decision_id    uuid        not null,
    decided_at     timestamptz not null,
    decided_by     uuid        not null,
    principal_id   text        not null,
    creative_type  text        not null,
    to_status      text        not null,
    reason_code    text,
    waited_seconds integer,
    constraint creative_review_pk primary key (tenant_id, decision_id)
);

create index creative_review_decided_at_idx on creative_review (tenant_id, decided_at);

comment on table creative_review is
    'Each approval or rejection by a person of a creative that was not decided yet, unless undone within ten seconds.';
comment on column creative_review.creative_type is 'as it was then; other where that is not known';
comment on column creative_review.waited_seconds is
    'since the creative had last begun to wait, rounded; null where it had not waited';

call isolate_by_tenant('creative_scoring');
call isolate_by_tenant('creative_review');

grant select, insert, update on creative_scoring to masthead_app;
grant select, insert, delete on creative_review to masthead_app;

-- The indexes by which decisions themselves were counted.
drop index creative_decision_by_rule_idx;
drop index creative_decision_by_person_idx;
